#!/usr/bin/env bash
# Runs us and our peers turn by turn on the same claims, checks that all find the same, and writes the table and the plot to ../results.
# An argument bounds the number of claims (default: 10000000). Needs Node; takes SQLite (Python), PostgreSQL (Debian's postgresql) and pandas (Debian's python3-pandas) in where they are installed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# Not `npm ci`: it wants the bindings of every platform in the lock file, which holds those that the registry told of.
(cd "$here" && npm install --no-save --no-audit --no-fund --silent)
dotnet run -c Release --project "$here/../Consistency.Benchmarks" -- peers "$here" "$here/../results" "$@"
