# shellcheck shell=sh
# A guide builds on an edition of its base that is not the one in the folder beside it.
mkdir ../small
cp "$(dirname "$0")/../../guides/small@1.yaml" ../small/guide.yaml
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: small@2
END
