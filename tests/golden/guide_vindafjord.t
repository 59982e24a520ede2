# Vindafjord: the plan's frame is the municipality's own, and the steps are the national model's.
  $ bti guide show vindafjord
  $ bti guide check vindafjord
  $ bti init sak --guide vindafjord > /dev/null
  $ cd sak
  $ export BTI_SERVICE=school
@ 2026-09-01T10:00:00+02:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: guardian, subject: {kind: youth, born: 2012}, concern: Far er uroa. Ungdommen er mykje borte frå timane., outcome: go-on}
  > END
  $ bti step q5 --show
