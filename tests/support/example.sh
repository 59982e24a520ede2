#!/bin/sh
# The scripts in examples/ do what they say.
# usage: tests/support/example.sh walk|make-caseload build-dev/bti
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
export BTI="$2" HOME="$there" BTI_LANG=nb

case $1 in
  walk)
    "$BTI" init "$there/saker" --guide "$root/guides/oppdal"
    "$root/examples/walk.sh" "$there/saker" >"$there/shown" || { cat "$there/shown"; exit 1; }
    "$BTI" -C "$there/saker" check
    for words in 'Det virker, men språket trenger mer tid' 'Lekegruppe med bilder og tegn' '26. mai 2027'; do
      grep -qF "$words" "$there/shown" || { cat "$there/shown"; echo "not shown: $words"; exit 1; }
    done
    ;;
  make-caseload)
    "$root/examples/make-caseload.sh" "$there/caseload"
    diff -r -u --exclude .bti.lock "$root/examples/caseload" "$there/caseload"
    ;;
esac
