# shellcheck shell=sh
# A guide takes away what its base does not have.
cp "$(dirname "$0")/../../guides/small@1.yaml" .
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: small@1
contacts:
  alarmen: {remove: yes}
levels:
- id: "0"
  steps:
  - {id: talks, remove: yes}
  - id: talk
    asks: {remove: [voice]}
END
