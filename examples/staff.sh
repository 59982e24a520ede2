# What staff do with bti, as shell functions. Sourced by walk.sh and make-caseload.sh, which set $bti
# (the program) and $caseload (the folder). With $quiet set, only failures are shown.
# shellcheck shell=sh disable=SC2154

answers=$(mktemp)
trap 'rm -f "$answers"' EXIT

# as USER SERVICE: who sits at the keyboard from now on.
as() {
  export BTI_USER="$1" BTI_SERVICE="$2"
}

# at INSTANT: what the clock shows from now on.
at() {
  export BTI_CLOCK="$1"
}

tell() {
  [ -n "${quiet:-}" ] || printf '\n\n# %s\n' "$*"
}

# Runs bti in the caseload, showing what was typed first.
run() {
  if [ -n "${quiet:-}" ]; then
    "$bti" -C "$caseload" "$@" >"$answers.shown" 2>&1 || {
      status=$?
      cat "$answers.shown" >&2
      return $status
    }
    rm -f "$answers.shown"
  else
    printf '\n$ bti %s\n' "$*"
    "$bti" -C "$caseload" "$@"
  fi
}

# Runs bti with answers from standard input, showing them as they are typed after a `<<`.
run_with_answers() {
  cat >"$answers"
  if [ -z "${quiet:-}" ]; then
    printf '\n$ bti %s - <<SVAR\n' "$*"
    sed 's/^/  /' "$answers"
    echo SVAR
    "$bti" -C "$caseload" "$@" - <"$answers"
  else
    run "$@" "$answers"
  fi
}

# new: opens a case with the answers given; $number names it from then on.
new() {
  before=$(cases)
  run_with_answers new --answers
  number=$(cases | grep -vxF "${before:-none}")
}

cases() {
  find "$caseload/cases" -name '*.yaml' -exec basename {} .yaml \; | sort
}

# step: shows where the case stands, and answers.
step() {
  [ -n "${quiet:-}" ] || run step "$number" --show
  run_with_answers step "$number" --answers
}

# people: writes in bti.yaml who works here, unless somebody has.
people() {
  grep -q '^people: {}$' "$caseload/bti.yaml" || return 0
  sed -i '/^people: {}$/d' "$caseload/bti.yaml"
  cat >>"$caseload/bti.yaml" <<'END'
people:
  pedleder1: {service: kindergarten, role: pedagogisk leder}
  larer1: {service: school, role: kontaktlærer}
  helsesyk1: {service: health-centre, role: helsesykepleier}
  jordmor1: {service: health-centre, role: jordmor}
  tannlege1: {service: dental, role: tannlege}
END
  [ ! -d "$caseload/.git" ] || git -C "$caseload" commit -q -m 'Skriv inn hvem som jobber her' bti.yaml
}
