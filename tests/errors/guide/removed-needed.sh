# shellcheck shell=sh
# A guide takes away what its base still uses.
cp "$(dirname "$0")/../../guides/small@1.yaml" .
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: small@1
contacts:
  alarm: {remove: yes}
meetings:
  evaluation: {remove: yes}
END
