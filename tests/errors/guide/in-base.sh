# shellcheck shell=sh
# What is wrong in the base is told of the base.
cp "$(dirname "$0")/../../guides/small@1.yaml" .
sed -i "s|to: 0/talk|to: 0/tolk|" small@1.yaml
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: small@1
levels:
- id: "0"
  steps:
  - id: talk
    tools: [note]
END
