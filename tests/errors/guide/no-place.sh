# shellcheck shell=sh
# A step is to stand beside one that the base does not have.
cp "$(dirname "$0")/../../guides/small@1.yaml" .
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: small@1
levels:
- id: "0"
  steps:
  - id: leader
    after: definer
    title: Si fra til lederen din
    outcomes: [{id: go-on, title: Videre, to: 0/talk}]
END
