# Stord: the municipality's own step names, network meetings at level 2, the first meeting with the agency at level 3.
  $ bti guide show stord
  $ bti guide show stord 2/partners --service school
  $ bti guide show stord 3/partners --service school
# From a worry at school up to the agency, with a second municipal service on the way.
  $ bti init sak --guide stord > /dev/null
  $ cd sak
  $ export BTI_SERVICE=school
@ 2026-09-01T10:00:00+02:00
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2016}, concern: Eleven søv på pulten dei fleste dagane., outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > {contacted: {whom: [mor, far]}, outcome: go-on}
  > END
  $ bti step q5 --show
# No reason to go on: the case is closed at level 0.
  $ cp -r . ../nei
  $ cd ../nei
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: [mor, far], text: Eleven har hatt influensa og er på veg tilbake.}, voice: Eg er ikkje trøytt lenger., outcome: not-needed}
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: close}
  > END
  $ cd ../sak
# Reason to go on.
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: [mor, far], text: Kveldane er lange heime. Vi prøver noko på skulen først.}, voice: Eg får ikkje sove., outcome: level-1}
  > END
  $ bti step q5 --show
  $ bti step q5 --answers - <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: {holder: larar1, service: school}, outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [mor, far], text: Fast leggetid og ein roleg start.}
  > voice: Eg vil ha ein roleg plass.
  > goal: Eleven er vaken i første time kvar dag.
  > measure: {text: Roleg start i biblioteket, who: larar1, where: skulen}
  > meeting: {date: 1.10}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-10-01T10:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, far]}, voice: Det er betre, evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step q5 --show
  $ bti step q5 --answers - <<'END'
  > {outcome: level-2, reason: Starten er god, men nettene er like ille.}
  > END
# Level 2. The network meeting gets its day before the step is left.
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesjukepleiar, service: school-health}
  > consent: {given-by: guardian, form: written, services: school-health}
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesjukepleiar, service: school-health}
  > consent: {given-by: guardian, form: written, services: school-health}
  > meeting: {date: 8.10, time: "14:00", place: skulen}
  > outcome: go-on
  > END
@ 2026-10-08T14:00:00+02:00
  $ bti step q5 --show
  $ bti step q5 --answers - <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar]}
  > voice: Eg tenkjer så mykje når det er mørkt.
  > goal: Eleven søv heile natta.
  > measure: {goal: 2, text: Samtale kvar veke, who: helsesjukepleiar, where: skulen}
  > meeting: {date: 12.11}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-11-12T10:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar]}
  > voice: Samtalane er fine.
  > evaluation: [{measure: 1.1, effect: achieved}, {measure: 2.1, effect: some-effect}]
  > outcome: go-on
  > END
  $ bti step q5 --show
# The education plan takes over.
  $ cp -r . ../iop
  $ cd ../iop
  $ bti step q5 --answers - <<'END'
  > {outcome: iop, reason: Det er gjort vedtak.}
  > END
  $ cd ../sak
# One more municipal service: a new network meeting, still level 2.
  $ bti step q5 --answers - <<'END'
  > {outcome: more-services, reason: Familien vil gjerne ha råd heime.}
  > END
  $ bti step q5 --answers - <<'END'
  > participant: {who: familierettleiar, service: child-welfare-service}
  > consent: {given-by: guardian, form: written, services: child-welfare-service}
  > meeting: {date: 19.11}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar, familierettleiar], date: 12.11}
  > voice: Det er greitt at nokon kjem heim.
  > measure: {goal: 2, text: Råd om kveldane, who: familierettleiar, where: heime}
  > meeting: {date: 10.12}
  > outcome: go-on
  > END
# The family wants no more: it ends there, with a note.
  $ cp -r . ../stopp
  $ cd ../stopp
  $ bti step q5 --answers - <<'END'
  > {note: Dei føresette vil klare seg sjølve no., outcome: stop}
  > END
  $ cd ../sak
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-12-10T10:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar, familierettleiar]}
  > voice: Eg drøymer vondt.
  > evaluation: [{measure: 2.1, effect: some-effect}, {measure: 2.2, effect: no-effect}]
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: level-3, reason: De treng BUP., anna: x}
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: level-3, reason: Det trengst utgreiing hos BUP.}
  > END
# Level 3. The agency must be met, and the consent must name it.
  $ bti step q5 --answers - <<'END'
  > {participant: {who: behandlar, service: bup}, outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > participant: {who: behandlar, service: bup}
  > consent: {given-by: guardian, form: written, services: bup}
  > minutes: {present: [mor, far, behandlar, larar1]}
  > outcome: go-on
  > END
  $ bti step q5 --show
  $ bti step q5 --answers - > /dev/null <<'END'
  > voice: Eg vil sleppe draumane.
  > measure: {goal: 2, text: Samtalar hos BUP, who: behandlar, where: BUP}
  > meeting: {date: 14.1.2027}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2027-01-14T10:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > minutes: {present: [mor, far, behandlar]}
  > voice: Eg søv no.
  > evaluation: [{measure: 2.1, effect: achieved}, {measure: 2.2, effect: some-effect}, {measure: 2.3, effect: achieved}]
  > outcome: go-on
  > END
  $ bti step q5 --show
# An individual plan takes over, or it worked.
  $ cp -r . ../ip
  $ cd ../ip
  $ bti step q5 --answers - <<'END'
  > {outcome: ip, reason: Det trengst hjelp frå fleire i lang tid.}
  > END
  $ cd ../sak
  $ bti step q5 --answers - <<'END'
  > {outcome: worked, reason: Eleven søv og er vaken på skulen.}
  > END
# The dental service shows the family on, and its task is done.
  $ export BTI_SERVICE=dental
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2018}, concern: Tredje time utan frammøte., outcome: go-on}
  > END
# The acute line of Stord stands first of all when someone may be in danger.
  $ bti new --answers - <<'END'
  > {acute: yes, raised-by: staff, subject: {kind: child}, concern: Barnet har store blåmerke og vil ikkje heim.}
  > END
