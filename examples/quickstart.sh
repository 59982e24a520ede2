#!/bin/sh
# From a fresh Debian 12 to a case walked from first concern to decision: installs what is missing,
# builds build/bti, makes a caseload in a temporary folder and walks one invented case.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=examples/packages.sh
. examples/packages.sh

# shellcheck disable=SC2086  # words on purpose
install_missing $build_packages
echo "Bygger build/bti (noen minutter første gang) ..."
cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)" >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target bti

export BTI_LANG="${BTI_LANG:-nb}"
bti=$PWD/build/bti
caseload=$(mktemp -d)/saker
# A repository of its own, with somebody to commit as: a fresh machine's git knows nobody.
git init -q "$caseload"
git -C "$caseload" config user.name bti
git -C "$caseload" config user.email bti@localhost
printf '\n$ bti init %s --guide oppdal\n' "$caseload"
"$bti" init "$caseload" --guide oppdal
BTI=$bti examples/walk.sh "$caseload"

cat <<END

Ferdig. Saken ligger i $caseload. Prøv selv:

  export PATH="$PWD/build:\$PATH"
  cd $caseload
  bti list                        hele saksmappen, det som haster mest først
  bti new --service school        skriv ned en undring, spørsmål for spørsmål
  bti step SAKSNUMMER             neste trinn i en sak
  bti log SAKSNUMMER              alt som er skrevet, i rekkefølge
  bti --help

Flere saker å se på: bti -C $PWD/examples/caseload list
END
