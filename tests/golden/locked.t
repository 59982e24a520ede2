# Someone else is writing: bti waits a while, then says so, and nothing is lost.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child}, concern: Trekker seg unna.}
  > END
  $ echo 'note: Ringer hjem.' > note.yaml
  $ cp cases/2026/*.yaml before
  $ flock .bti.lock bti step q5 --answers note.yaml
  bti: feil: HERE/sett: Noen andre skriver her akkurat nå.
    Ingenting er endret. Vent litt og prøv igjen.
  [5]
  $ cmp before cases/2026/*.yaml
  $ for i in 1 2 3 4 5 6 7 8; do bti step q5 --answers note.yaml > /dev/null & done; wait
  $ bti log q5 | grep -c Ringer
  8
  $ bti check
  Alt i orden. Veiledere: 1. Saker: 1.
# No room on the disk: the file stands as it was.
  $ cp cases/2026/*.yaml before
  $ (ulimit -f 1; bti step q5 --answers note.yaml)
  bti: feil: HERE/sett/cases/2026/Q5ZM-MZ0N.yaml: Så store filer er ikke tillatt på denne maskinen.
    Ingenting er endret. Be IT om å heve grensen.
  [6]
  $ cmp before cases/2026/*.yaml
  $ ls -A cases/2026
  Q5ZM-MZ0N.yaml
  $ (bti list > /dev/full)
  bti: Kunne ikke skrive ut alt. Er disken full?
  [6]
