#!/usr/bin/env bash
# Reads the gold texts with us and with Microsoft's Recognizers, turn by turn, and writes the table to ../results/reading.md. Needs Node.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
(cd "$here" && npm ci --no-audit --no-fund --silent)
dotnet run -c Release --project "$here/../Consistency.Benchmarks" -- reading "$here" "$here/../../fixtures/gold/news.jsonl" "$here/../results"
