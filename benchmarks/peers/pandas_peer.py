"""pandas. Argument: CSV of claims. Answers each line of input with one line of JSON."""
import json, sys, time
import pandas
import time_limit

time_limit.begin()
claims = pandas.read_csv(sys.argv[1])


def check():
    days = claims.groupby(["series", "day"]).agg(max_low=("low", "max"), min_high=("high", "min"))
    floors = days["max_low"].groupby(level=0).cummax().rename("floor")
    beside = claims.join(floors, on=["series", "day"])
    return int((beside["high"] < beside["floor"]).sum()), int((days["max_low"] > days["min_high"]).sum())


print(json.dumps({"version": f"pandas {pandas.__version__}"}), flush=True)
time_limit.answered()
for _ in sys.stdin:
    time_limit.begin()
    begin = time.perf_counter_ns()
    fallen, same_day = check()
    print(json.dumps({"ns": time.perf_counter_ns() - begin, "fallen": fallen, "sameDay": same_day}), flush=True)
    time_limit.answered()
