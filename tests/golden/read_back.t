# What could not be read again is not written: a text that is too long, more than a file may hold.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ python3 -c "print('acute: yes\nacute-text: \"' + 'a' * 60000 + '\"')" > long.yaml
  $ bti new --service school --answers long.yaml 2>&1 | tail -n 5
  Gå videre med: bti step XM4R-32JC
  bti: feil: long.yaml:2:13: Teksten er for lang; her er det plass til 50000 tegn.
    acute-text: "·······················································································…
                ^
    Skriv kortere, eller legg resten i et notat.
  $ bti list
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE
  XM4R-32JC  0     Sett ord på undringen                 AKUTT !!

  !! Brudd i oppfølgingen. bti due forteller hva, og hva dere kan gjøre.
  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ python3 -c "print('acute: no\nnote:\n' + '- x\n' * 100000)" > many.yaml
  $ bti new --service school --answers many.yaml
  bti: feil: Filen er større enn 16 MB, og det er mer enn bti tar imot.
  [2]
  $ bti check
  XM4R-32JC: brudd i oppfølgingen: acute.
  Filene er i orden. Veiledere: 1. Saker: 1.
# A title of several lines does not spill into the settings.
  $ sed 's/^title: .*/title: "Sett\\nmer: x"/' guides/oppdal@2026.1.yaml > ../titled.yaml
  $ cd ..
  $ cp -r $TESTS/../guides/bti-base/tools tools
  $ bti init titled --guide titled.yaml > /dev/null
  $ bti -C titled list
  Ingen saker å vise. «bti new» åpner en, og «bti list --status all» viser også
  avsluttede.
