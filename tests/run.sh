#!/bin/sh
# Installs what the tests need, builds them with warnings as errors, and runs them all.
# usage: tests/run.sh [ctest options]      e.g. tests/run.sh -R golden
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=examples/packages.sh
. examples/packages.sh

# PyYAML, Psych (ruby) and js-yaml read back what bti writes, libical and khal its calendars; pexpect and
# pyte hold the terminal; pandoc and weasyprint make the Word and PDF of tools; systemd reads the timer.
# shellcheck disable=SC2086  # words on purpose
install_missing $build_packages catch2 python3 python3-yaml python3-jsonschema python3-pexpect python3-pyte \
  ruby node-js-yaml libical-dev khal pandoc weasyprint systemd

launcher=
command -v ccache >/dev/null 2>&1 && launcher=ccache
cmake --preset dev -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" >/dev/null
cmake --build --preset dev --parallel "$(nproc)"
ctest --preset dev --parallel "$(nproc)" "$@"
