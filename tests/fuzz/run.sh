#!/bin/sh
# Runs every fuzz target of build-fuzz for some seconds, from the files the project has.
# usage: tests/fuzz/run.sh SECONDS      what breaks a target is kept in build-fuzz/found
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
mkdir -p build-fuzz/found build-fuzz/seeds
for file in guides/*/guide.yaml examples/caseload/cases/*/*.yaml tests/errors/*/*.yaml; do
  [ -f "$file" ] && cp "$file" "build-fuzz/seeds/$(echo "$file" | tr / _)"
done
failed=
for source in tests/fuzz/*.cpp; do
  name=$(basename "$source" .cpp)
  target=build-fuzz/tests/fuzz/fuzz_$name
  mkdir -p "build-fuzz/corpus/$name"
  if "$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 -artifact_prefix=build-fuzz/found/ \
    "build-fuzz/corpus/$name" build-fuzz/seeds >"build-fuzz/$name.log" 2>&1; then
    echo "$name: $(grep -Eo 'Done [0-9]+ runs in [0-9]+ second' "build-fuzz/$name.log")s"
  else
    tail -n 40 "build-fuzz/$name.log"
    failed="$failed $name"
  fi
done
[ -z "$failed" ] || { echo "broken:$failed"; exit 1; }
