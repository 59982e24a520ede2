# shellcheck shell=sh
# A guide of more than 1 MiB.
echo 'bti: guide/1'
head -c 1048576 /dev/zero | tr '\0' '#'
echo
