# shellcheck shell=sh
# A guide means to change a step and a service of its base, and misspells their ids.
cp "$(dirname "$0")/../../guides/small@1.yaml" .
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: small@1
services:
  scool: {log: {from: "1"}}
levels:
- id: "0"
  steps:
  - id: tallk
    text: Snakk sammen snart.
END
