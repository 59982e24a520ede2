# What is installed with apt, and how. Sourced by examples/quickstart.sh, tests/run.sh and .ci/run.
# shellcheck shell=sh

# shellcheck disable=SC2034  # used where this is sourced
build_packages='g++ cmake ninja-build pkg-config git libyaml-cpp-dev libcli11-dev libfmt-dev
  nlohmann-json3-dev libsodium-dev libutf8proc-dev'

# Installs those of the named Debian packages that are missing.
install_missing() {
  missing=
  for package; do
    dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing="$missing $package"
  done
  [ -z "$missing" ] && return 0
  echo "Installing:$missing"
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "These Debian packages are needed, and only root can install them:$missing" >&2
      return 1
    fi
    as_root='sudo'
  fi
  # shellcheck disable=SC2086  # words on purpose
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >/dev/null
}
