# shellcheck shell=sh
cat <<'END'
bti: guide/1
id: large
version: "1"
title: En veileder med svært mange vilkår
language: nb
services:
  school: {name: Skole}
contacts:
  police: {name: Politiet, phone: "112"}
acute: {line: Ring 112, text: Ring 112 nå., contacts: [police]}
END
numbers=$(seq 1 24)
echo "roles:"
for i in $numbers; do echo "  role$i: {title: Rolle $i}"; done
cat <<'END'
levels:
- id: "0"
  title: Avklar
  steps:
  - id: define
    title: Sett ord på det
    text: Skriv det du har sett.
    asks:
END
for i in $numbers; do echo "    - {role: role$i}"; done
echo "    outcomes:"
for i in $numbers; do echo "    - {id: out$i, title: Avslutt, to: close, free: yes, when: [{role: role$i}]}"; done
