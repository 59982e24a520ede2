# shellcheck shell=sh
# A guide says of something in its base that it is not taken away.
cp "$(dirname "$0")/../../guides/small@1.yaml" .
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: small@1
contacts:
  alarm: {remove: no}
END
