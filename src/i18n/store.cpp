#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    // What stands at a path is not what it should be.
    {"store.not-there", "Den finnes ikke.", "Ho finst ikkje.", "It is not there."},
    {"store.not-there.hint", "Se etter om navnet er riktig skrevet, og om du står i riktig mappe.",
     "Sjå etter om namnet er rett skrive, og om du står i rett mappe.",
     "Check how the name is spelt, and that you are in the right folder."},
    {"store.link", "Dette er en lenke, og lenker følger bti ikke.", "Dette er ei lenkje, og lenkjer følgjer bti ikkje.",
     "This is a link, and bti follows no links."},
    {"store.link.hint", "Legg selve filen eller mappen der i stedet for lenken.",
     "Legg sjølve fila eller mappa der i staden for lenkja.",
     "Put the file or folder itself there instead of the link."},
    {"store.folder", "Dette er en mappe, ikke en fil.", "Dette er ei mappe, ikkje ei fil.",
     "This is a folder, not a file."},
    {"store.folder.hint", "Oppgi en fil i mappen.", "Oppgi ei fil i mappa.", "Name a file in the folder."},
    {"store.not-a-folder", "Her står en fil der det skulle vært en mappe.",
     "Her står ei fil der det skulle vore ei mappe.", "A file stands here where a folder should be."},
    {"store.not-a-folder.hint", "Gi filen et annet navn eller flytt den, og prøv igjen.",
     "Gi fila eit anna namn eller flytt ho, og prøv igjen.", "Rename or move the file and try again."},
    {"store.not-a-file", "Dette er ingen vanlig fil.", "Dette er inga vanleg fil.", "This is no ordinary file."},
    {"store.not-a-file.hint", "Enheter, rør og lignende leser bti ikke. Oppgi en vanlig fil.",
     "Einingar, røyr og liknande les bti ikkje. Oppgi ei vanleg fil.",
     "bti reads no devices, pipes and the like. Name an ordinary file."},
    {"store.too-large", "Filen er større enn {0}, og det er mer enn bti tar imot.",
     "Fila er større enn {0}, og det er meir enn bti tek imot.",
     "The file is larger than {0}, which is more than bti takes."},
    {"store.too-large.hint", "Ingenting er endret. Sjekk at det er riktig fil.",
     "Ingenting er endra. Sjekk at det er rett fil.", "Nothing was changed. Check that it is the right file."},
    {"store.long-name", "Navnet er for langt.", "Namnet er for langt.", "The name is too long."},
    {"store.long-name.hint", "Velg et kortere navn.", "Vel eit kortare namn.", "Choose a shorter name."},
    {"store.odd-name", "Dette navnet kan ikke brukes i en saksmappe.", "Dette namnet kan ikkje brukast i ei saksmappe.",
     "This name cannot be used in a caseload."},
    {"store.odd-name.hint", "Filen må ligge under saksmappen, og navnet kan ikke ha «..» eller skjulte tegn.",
     "Fila må liggje under saksmappa, og namnet kan ikkje ha «..» eller skjulte teikn.",
     "The file must lie below the caseload's folder, and its name can have no '..' or hidden characters."},

    // The disk says no.
    {"store.no-permission", "Du har ikke tilgang.", "Du har ikkje tilgang.", "You have no access."},
    {"store.no-permission.hint", "Ingenting er endret. Spør den som eier mappen, eller IT, om å få lese og skrive her.",
     "Ingenting er endra. Spør den som eig mappa, eller IT, om å få lese og skrive her.",
     "Nothing was changed. Ask whoever owns the folder, or IT, to let you read and write here."},
    {"store.disk-full", "Disken er full.", "Disken er full.", "The disk is full."},
    {"store.disk-full.hint", "Ingenting er endret. Frigjør plass og prøv igjen.",
     "Ingenting er endra. Frigjer plass og prøv igjen.", "Nothing was changed. Free some space and try again."},
    {"store.size-cap", "Så store filer er ikke tillatt på denne maskinen.",
     "Så store filer er ikkje lov på denne maskina.", "This machine does not allow files that large."},
    {"store.size-cap.hint", "Ingenting er endret. Be IT om å heve grensen.",
     "Ingenting er endra. Be IT om å heve grensa.", "Nothing was changed. Ask IT to raise the limit."},
    {"store.read-only", "Denne disken kan bare leses.", "Denne disken kan berre lesast.", "This disk is read-only."},
    {"store.read-only.hint", "Ingenting er endret. Bruk en mappe der du kan skrive, eller spør IT.",
     "Ingenting er endra. Bruk ei mappe der du kan skrive, eller spør IT.",
     "Nothing was changed. Use a folder where you can write, or ask IT."},
    {"store.disk-error", "Disken svarer ikke som den skal.", "Disken svarer ikkje som han skal.",
     "The disk does not answer as it should."},
    {"store.disk-error.hint", "Ingenting er endret. Si fra til IT før du prøver igjen.",
     "Ingenting er endra. Sei frå til IT før du prøver igjen.", "Nothing was changed. Tell IT before you try again."},
    {"store.no-locks", "Denne disken kan ikke låse filer.", "Denne disken kan ikkje låse filer.",
     "This disk cannot lock files."},
    {"store.no-locks.hint",
     "Uten lås kan to som skriver samtidig, ødelegge for hverandre. Flytt saksmappen til en annen disk, eller spør IT.",
     "Utan lås kan to som skriv samstundes, øydeleggje for kvarandre. Flytt saksmappa til ein annan disk, eller spør "
     "IT.",
     "Without a lock, two who write at once can spoil each other's work. Move the caseload to another disk, or ask "
     "IT."},
    {"store.other", "Maskinen sier nei ({0}).", "Maskina seier nei ({0}).", "The machine says no ({0})."},
    {"store.other.hint", "Ingenting er endret. Prøv igjen, og vis meldingen til IT om det ikke hjelper.",
     "Ingenting er endra. Prøv igjen, og vis meldinga til IT om det ikkje hjelper.",
     "Nothing was changed. Try again, and show this message to IT if that does not help."},
    {"store.unsure", "Filen er skrevet, men disken ville ikke bekrefte det.",
     "Fila er skriven, men disken ville ikkje stadfeste det.",
     "The file is written, but the disk would not confirm it."},
    {"store.unsure.hint", "Se etter om det siste du skrev, står der, før du prøver igjen. Si fra til IT.",
     "Sjå etter om det siste du skreiv, står der, før du prøver igjen. Sei frå til IT.",
     "See whether the last thing you wrote is there before you try again. Tell IT."},

    // Someone else.
    {"store.locked", "Noen andre skriver her akkurat nå.", "Nokon andre skriv her akkurat no.",
     "Someone else is writing here right now."},
    {"store.locked.hint", "Ingenting er endret. Vent litt og prøv igjen.",
     "Ingenting er endra. Vent litt og prøv igjen.", "Nothing was changed. Wait a little and try again."},
    {"store.exists", "Filen finnes allerede.", "Fila finst alt.", "The file is there already."},
    {"store.exists.hint", "Den er urørt. Velg et annet navn, eller bruk den som er der.",
     "Ho er urørt. Vel eit anna namn, eller bruk den som er der.",
     "It was not touched. Choose another name, or use the one that is there."},
    {"store.changed", "Noen andre endret filen imens.", "Nokon andre endra fila imens.",
     "Someone else changed the file meanwhile."},
    {"store.changed.hint", "Deres endring står, din er ikke lagret. Prøv igjen.",
     "Deira endring står, di er ikkje lagra. Prøv igjen.", "Their change stands, yours was not saved. Try again."},

    // git, after everything is safe on disk.
    {"store.git-missing", "git er ikke installert.", "git er ikkje installert.", "git is not installed."},
    {"store.git-missing.hint", "Be IT installere git. Neste endring i samme fil tar med denne også.",
     "Be IT installere git. Neste endring i same fil tek med denne òg.",
     "Ask IT to install git. The next change of the same file takes this one along."},
    {"store.git-identity", "git vet ikke hvem du er.", "git veit ikkje kven du er.", "git does not know who you are."},
    {"store.git-identity.hint",
     "Skriv dette én gang: git config --global user.name \"brukernavn\" og git config --global user.email "
     "\"e-postadresse\".",
     "Skriv dette éin gong: git config --global user.name \"brukarnamn\" og git config --global user.email "
     "\"e-postadresse\".",
     "Type this once: git config --global user.name \"user name\" and git config --global user.email \"e-mail "
     "address\"."},
    {"store.git-merge", "git er midt i en sammenslåing.", "git er midt i ei samanslåing.",
     "git is in the middle of a merge."},
    {"store.git-merge.hint", "Se med git status hva som gjenstår, og fullfør med git commit.",
     "Sjå med git status kva som står att, og fullfør med git commit.",
     "See with git status what remains, and finish with git commit."},
    {"store.git-busy", "git er opptatt med noe annet.", "git er oppteken med noko anna.",
     "git is busy with something else."},
    {"store.git-busy.hint",
     "Er det ingen annen git i gang her, har en avbrutt git latt filen .git/index.lock ligge igjen. Da kan du slette "
     "den.",
     "Er det ingen annan git i gang her, har ein avbroten git late fila .git/index.lock liggje att. Då kan du slette "
     "ho.",
     "If no other git is at work here, an interrupted one left the file .git/index.lock behind. Then you can delete "
     "it."},
    {"store.git-hook", "En kontroll som er satt opp i git (en hook), sa nei.",
     "Ein kontroll som er sett opp i git (ein hook), sa nei.", "A check set up in git (a hook) said no."},
    {"store.git-hook.hint", "Kjør git add og git commit på filen selv, så ser du hva kontrollen svarer.",
     "Køyr git add og git commit på fila sjølv, så ser du kva kontrollen svarer.",
     "Run git add and git commit on the file yourself to see what the check answers."},
    {"store.git-other", "git sier: {0}", "git seier: {0}", "git says: {0}"},
    {"store.git-other.hint",
     "Vis dette til den som tar seg av git hos dere. Neste endring i samme fil tar med denne også.",
     "Vis dette til den som tek seg av git hos dykk. Neste endring i same fil tek med denne òg.",
     "Show this to whoever looks after git where you work. The next change of the same file takes this one along."},
    {"store.git-silent", "git ville ikke ta vare på endringen.", "git ville ikkje ta vare på endringa.",
     "git would not keep the change."},
    {"store.git-silent.hint", "Kjør git add og git commit på filen selv, så ser du hva git svarer.",
     "Køyr git add og git commit på fila sjølv, så ser du kva git svarer.",
     "Run git add and git commit on the file yourself to see what git answers."},
};

}  // namespace

std::span<const Row> store() { return table; }

}  // namespace bti::rows
