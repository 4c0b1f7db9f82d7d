#!/usr/bin/env bash
# Measures every row of the table of targets and the peers, on a quiet machine, and files the results. About half an hour, 20 GB of disk.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
dotnet build -c Release -v quiet --nologo benchmarks/Consistency.Benchmarks
run() { dotnet run --no-build -c Release --project benchmarks/Consistency.Benchmarks -- "$@"; }
mkdir -p benchmarks/results
run quick | tee benchmarks/results/quick.txt
{ printf '# Targets that need no peer\n\n'; run table all,spill | sed -n '/^| what/,$p'; } > benchmarks/results/targets.md
cat benchmarks/results/targets.md
benchmarks/peers/run.sh
