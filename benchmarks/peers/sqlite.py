"""SQLite in memory. Argument: CSV of claims. Answers each line of input with one line of JSON."""
import csv, json, pathlib, sqlite3, sys, time
import time_limit

time_limit.begin()
here = pathlib.Path(__file__).parent
database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE claims (series INTEGER, day INTEGER, low REAL, high REAL)")
with open(sys.argv[1], newline="") as file:
    rows = csv.reader(file)
    next(rows)
    database.executemany("INSERT INTO claims VALUES (?, ?, ?, ?)", rows)
database.commit()


def count(name):
    return database.execute((here / name).read_text()).fetchone()[0]


print(json.dumps({"version": f"SQLite {sqlite3.sqlite_version}"}), flush=True)
time_limit.answered()
for _ in sys.stdin:
    time_limit.begin()
    begin = time.perf_counter_ns()
    fallen, same_day = count("fallen.sql"), count("same-day.sql")
    print(json.dumps({"ns": time.perf_counter_ns() - begin, "fallen": fallen, "sameDay": same_day}), flush=True)
    time_limit.answered()
