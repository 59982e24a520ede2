#!/bin/sh
# The scripts in examples/ do what they say.
# usage: tests/support/example.sh walk|due-mail|make-caseload build-dev/bti
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
  due-mail)
    scripts=$root/examples/scripts
    cp -r "$root/examples/caseload" "$there/saker"
    printf '#!/bin/sh\ncat >"%s/mail"\n' "$there" >"$there/sendmail"
    chmod +x "$there/sendmail"
    export SENDMAIL="$there/sendmail" BTI_CLOCK=2026-10-21T07:00:00+02:00
    BTI_CLOCK=2028-01-03T07:00:00+01:00 "$scripts/due-mail.sh" "$there/saker" larer1
    grep -qx 'To: larer1' "$there/mail"
    if sed '/^$/q' "$there/mail" | LC_ALL=C grep -q '[^ -~]'; then echo "a header that is not ASCII"; exit 1; fi
    grep -q '\[meeting\]' "$there/mail"
    if grep -q fravær "$there/mail"; then echo "the mail holds what was written in a case"; exit 1; fi
    rm "$there/mail"
    "$scripts/due-mail.sh" "$there/saker" tannlege1
    if [ -e "$there/mail" ]; then echo "a mail about nothing"; exit 1; fi
    "$scripts/due-mail.sh" "$there/saker" nobody1 && { echo "a holder nobody knows is not told"; exit 1; }
    grep -q 'bti.yaml' "$there/mail"
    echo 'torn' >>"$(find "$there/saker/cases" -name '*.yaml' | sort | head -1)"
    "$scripts/due-mail.sh" "$there/saker" all leder1 && { echo "a bad file is not told"; exit 1; }
    grep -qx 'To: leder1' "$there/mail"
    cp "$scripts"/bti-due@.* "$there"
    systemd-analyze verify "$there/bti-due@larer1.timer" >"$there/told" 2>&1
    if grep -v 'is not executable' "$there/told"; then exit 1; fi
    systemd-analyze calendar 'Mon..Fri 07:00' | grep -q 'Normalized form: Mon..Fri'
    lines=$(grep -c '^0 7 \* \* [1-5-]* */usr/local/share/bti/scripts/due-mail.sh /srv/bti/cases ' "$scripts/crontab")
    [ "$lines" -eq 2 ]
    ;;
  make-caseload)
    "$root/examples/make-caseload.sh" "$there/caseload"
    diff -r -u --exclude .bti.lock "$root/examples/caseload" "$there/caseload"
    ;;
esac
