#!/bin/sh
# Makes examples/caseload anew, to the byte the same each time: the same clock, chance and people.
# usage: examples/make-caseload.sh [FOLDER]      (BTI=path/to/bti, else build/bti)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
caseload=${1:-$here/caseload}
bti=${BTI:-$here/../build/bti}
# shellcheck disable=SC2034  # used in staff.sh
quiet=yes
# shellcheck source=examples/staff.sh
. "$here/staff.sh"

rm -rf "$caseload"
export BTI_LANG=nb
"$bti" init "$caseload" --guide "$here/../guides/oppdal" >/dev/null
BTI=$bti quiet=yes "$here/walk.sh" "$caseload"

# A pupil of sixteen, who consents alone: level 1, measures under way.
as larer1 school
at 2026-10-05T13:10:00+02:00
export BTI_SEED=2
new <<'END'
acute: no
raised-by: youth
subject: {kind: youth, born: 2009}
concern: Eleven sier selv at det er blitt tungt å komme på skolen. Elleve dagers fravær siden august.
END
step <<'END'
outcome: go-on
END
step <<'END'
consulted: {with: rektor, anonymous: no, text: Kontaktlæreren snakker med eleven og de foresatte.}
outcome: go-on
END
at 2026-10-08T14:00:00+02:00
step <<'END'
contacted: {whom: [ungdommen, far], text: Begge vil møtes til en samtale på skolen.}
outcome: go-on
END
at 2026-10-14T14:00:00+02:00
step <<'END'
conversation:
  present: [ungdommen, far, kontaktlærer]
  text: Morgenene er verst. Eleven vil gjerne til timene der det er grupper.
voice: Jeg vil ikke at alle skal se når jeg kommer for sent.
outcome: level-1
END
step <<'END'
log: here
consent: {given-by: self, form: written, kept-at: skolens arkiv}
holder: {holder: larer1, service: school}
outcome: go-on
END
at 2026-10-21T14:00:00+02:00
step <<'END'
conversation: {present: [ungdommen, far, kontaktlærer], text: Laget mål og to tiltak sammen.}
voice: Det er greit om noen møter meg ved sideinngangen.
goal: {text: Eleven er på skolen fra første time minst fire dager i uka., until: "2026-12-11"}
measure:
- {text: Miljøarbeideren møter eleven ved sideinngangen kvart over åtte., who: miljøarbeider, where: skolen, until: "2026-12-11"}
- {text: Far og eleven går hjemmefra sammen., who: far, where: hjemme, until: "2026-12-11"}
meeting: {date: "2026-12-09", time: "14:00", place: skolen}
outcome: go-on
END

# A pregnant woman, followed in the health centre's own records.
as jordmor1 health-centre
at 2026-10-19T11:00:00+02:00
export BTI_SEED=3
new <<'END'
acute: no
raised-by: staff
subject: {kind: pregnant}
concern: Den gravide sover lite og gruer seg til å bli alene med babyen. Lite nettverk i bygda.
END
step <<'END'
outcome: go-on
END
step <<'END'
consulted: {with: leder på helsestasjonen, anonymous: no}
outcome: go-on
END
step <<'END'
contacted: {whom: [den gravide], text: Ble enige om en lengre samtale ved neste kontroll.}
outcome: go-on
END
at 2026-10-28T10:00:00+01:00
step <<'END'
conversation: {present: [den gravide, jordmor], text: Ønsker noen å snakke med før fødselen.}
outcome: level-1
END
step <<'END'
log: own-records
holder: {holder: jordmor1, service: health-centre}
outcome: go-on
END

# A dentist who guided a family on: the task ends there.
as tannlege1 dental
at 2026-11-03T09:30:00+01:00
export BTI_SEED=4
new <<'END'
acute: no
raised-by: staff
subject: {kind: child, born: 2018}
concern: Tredje gang barnet kommer uten å ha pusset. Voksen i følge virket sliten.
END
step <<'END'
outcome: go-on
END
step <<'END'
consulted: {with: klinikkleder, anonymous: no}
outcome: go-on
END
step <<'END'
contacted: {whom: [mor], text: Mor vil ringe helsesykepleieren på skolen. Hun sa at det var fint at noen spurte.}
outcome: done-here
END

# A concern that came to nothing, and was put to rest.
as pedleder1 kindergarten
at 2026-11-05T12:00:00+01:00
export BTI_SEED=5
new <<'END'
acute: no
raised-by: guardian
subject: {kind: child, born: 2023}
concern: Far lurer på om barnet er mer stille enn andre på samme alder.
END
step <<'END'
outcome: go-on
END
at 2026-11-12T12:00:00+01:00
step <<'END'
consulted: {with: styrer, anonymous: no, text: Vi har sett ekstra etter i en uke. Barnet leker og prater som de andre her.}
outcome: no-further
END
step <<'END'
note: Fortalte far hva vi har sett. Han var glad for svaret og vet at han kan spørre igjen.
outcome: close
END
