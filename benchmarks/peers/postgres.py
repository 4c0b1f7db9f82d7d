"""PostgreSQL in a private cluster on a socket in a temporary folder. Argument: CSV of claims. Answers each line of input with one line of JSON."""
import glob, json, os, pathlib, re, shutil, subprocess, sys, tempfile
import time_limit

here = pathlib.Path(__file__).parent
tools = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
folder = tempfile.mkdtemp(prefix="peer-postgres-")
os.chmod(folder, 0o777)
# The server refuses to run as root.
as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
settings = "-c listen_addresses= -c shared_buffers=2GB -c work_mem=2GB -c max_parallel_workers_per_gather=0 -c fsync=off -c unix_socket_directories=" + folder


def run(*command, **options):
    return subprocess.run([*as_user, *command], check=True, text=True, capture_output=True, cwd="/", **options).stdout


def psql(script):
    return run("psql", "-XAtq", "-h", folder, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-f", "-", input=script)


def count(name):
    lines = psql("\\timing on\n" + (here / name).read_text() + ";\n").split("\n")
    milliseconds = next(float(match[1]) for line in lines if (match := re.match(r"Time: ([\d.]+) ms", line)))
    return int(lines[0]), milliseconds


time_limit.begin()
run(f"{tools}/initdb", "-D", f"{folder}/data", "--auth=trust", "--no-sync")
run(f"{tools}/pg_ctl", "-D", f"{folder}/data", "-o", settings, "-l", f"{folder}/log", "-w", "start")
try:
    claims = pathlib.Path(sys.argv[1]).read_text()
    psql("CREATE UNLOGGED TABLE claims (series integer, day integer, low double precision, high double precision);\n"
         "COPY claims FROM STDIN WITH (FORMAT csv, HEADER true);\n" + claims + "\\.\nVACUUM ANALYZE claims;\n")
    print(json.dumps({"version": run(f"{tools}/postgres", "--version").strip()}), flush=True)
    time_limit.answered()
    for _ in sys.stdin:
        time_limit.begin()
        (fallen, first), (same_day, second) = count("fallen.sql"), count("same-day.sql")
        print(json.dumps({"ns": (first + second) * 1e6, "fallen": fallen, "sameDay": same_day}), flush=True)
        time_limit.answered()
finally:
    run(f"{tools}/pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "-w", "stop")
    shutil.rmtree(folder, ignore_errors=True)
