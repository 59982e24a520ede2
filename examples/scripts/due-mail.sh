#!/bin/sh
# Mails what bti due tells, only when something is broken or a case cannot be read. For cron or a timer.
# usage: due-mail.sh CASELOAD USER [ADDRESS]      ADDRESS: USER unless said; USER is the holder, `all` for everyone
# Nothing that was written in a case is in the mail. A timed job has no home and no terminal: name both paths whole.
set -u
caseload=$1 user=$2 address=${3:-$2}
if [ "$user" = all ]; then set --; else set -- --holder "$user"; fi
told=$("${BTI:-bti}" -C "$caseload" due "$@" 2>&1)
status=$?
[ "$status" -eq 0 ] && exit 0
{
  echo "To: $address"
  echo "Subject: =?UTF-8?Q?BTI:_noe_m=C3=A5_f=C3=B8lges_opp?="
  echo "MIME-Version: 1.0"
  echo "Content-Type: text/plain; charset=UTF-8"
  echo "Content-Transfer-Encoding: 8bit"
  echo
  echo "$told"
} | "${SENDMAIL:-/usr/sbin/sendmail}" -t || exit 6
[ "$status" -eq 1 ] || exit "$status" # cron and systemd tell that something is wrong with a file
