# In a caseload under git each recorded change is one commit that names only the case and the types of entries.
  $ bti init sett --guide oppdal --git
  Saksmappen sett er klar. Nye saker følger Sett-handlingsveilederen, versjon
  2026.1.
  Neste: skriv hvem som jobber hos dere, i sett/bti.yaml. Så: cd sett og bti new
  $ cd sett
  $ export BTI_SERVICE=school
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child}, concern: Trekker seg unna.}
  > END
  Saksnummer: Q5ZM-MZ0N

  Lagret i sak Q5ZM-MZ0N: saken åpnet, hvem saken gjelder, undring.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ git log --format=%s
  Q5ZM-MZ0N: decision
  Q5ZM-MZ0N: opened, subject, concern
  bti init
  $ git status --short
# What else is staged stays staged.
  $ echo mine > notat.txt && git add notat.txt
  $ bti step q5 --answers - > /dev/null <<'END'
  > note: Husk tolk.
  > END
  $ git status --short
  A  notat.txt
  $ git show --stat --format=%s | head -1
  Q5ZM-MZ0N: note
# A hook that says no: the entry is safe, and that is told.
  $ printf '#!/bin/sh\necho nei; exit 1\n' > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
  $ bti step q5 --answers - <<'END'
  > note: Husk tolk på polsk.
  > END
  bti: Alt er trygt lagret i filen. Men git tok ikke vare på endringen:
  bti: feil: HERE/sett: En kontroll som er satt opp i git (en hook), sa nei.
    Kjør git add og git commit på filen selv, så ser du hva kontrollen svarer.

  Lagret i sak Q5ZM-MZ0N: notat.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ git log --format=%s | head -1
  Q5ZM-MZ0N: note
  $ bti log q5 | grep -c Husk
  2
  $ rm .git/hooks/pre-commit
# The next change takes it along.
  $ bti step q5 --answers - > /dev/null <<'END'
  > note: Tolken er bestilt.
  > END
  $ git log --format=%s | head -1
  Q5ZM-MZ0N: note
  $ git status --short
  A  notat.txt
# Nobody has told git who writes.
  $ git config --global --unset user.name && git config --global --unset user.email && git config --global user.useConfigOnly true
  $ bti step q5 --answers - <<'END'
  > note: Møtet er flyttet.
  > END
  bti: Alt er trygt lagret i filen. Men git tok ikke vare på endringen:
  bti: feil: HERE/sett: git vet ikke hvem du er.
    Skriv dette én gang: git config --global user.name "brukernavn" og git config --global user.email "e-postadresse".

  Lagret i sak Q5ZM-MZ0N: notat.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
