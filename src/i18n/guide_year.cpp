// What is wrong with a guide's teams and its yearly wheel.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"guide.unknown-team", "Veilederen har ikke noe team «{0}».", "Rettleiaren har ikkje noko team «{0}».",
     "The guide has no team '{0}'."},
    {"guide.when", "Det er ikke sagt på én måte når dette skal skje.",
     "Det er ikkje sagt på éin måte når dette skal skje.", "It is not said in one way when this happens."},
    {"guide.when.hint",
     "Skriv én av disse: {every: 2 months}, {times: 2}, {times: 5, up-to: 6}, {at-least: 2}, {month: 10}, "
     "{months: [2, 9]}, {week: 9}, {weekday: wednesday, before: easter} eller {as-needed: yes}.",
     "Skriv éin av desse: {every: 2 months}, {times: 2}, {times: 5, up-to: 6}, {at-least: 2}, {month: 10}, "
     "{months: [2, 9]}, {week: 9}, {weekday: wednesday, before: easter} eller {as-needed: yes}.",
     "Write one of these: {every: 2 months}, {times: 2}, {times: 5, up-to: 6}, {at-least: 2}, {month: 10}, "
     "{months: [2, 9]}, {week: 9}, {weekday: wednesday, before: easter} or {as-needed: yes}."},
    {"guide.every", "Det er uklart hvor mange måneder det er imellom.",
     "Det er uklart kor mange månader det er imellom.", "It is not clear how many months lie between."},
    {"guide.every.hint", "Skriv {every: month}, eller med et tall fra 2 til 11: {every: 2 months}.",
     "Skriv {every: month}, eller med eit tal frå 2 til 11: {every: 2 months}.",
     "Write {every: month}, or with a number from 2 to 11: {every: 2 months}."},
    {"guide.times", "Antall ganger i året må være et helt tall fra 1 til 365.",
     "Talet på gonger i året må vere eit heilt tal frå 1 til 365.",
     "The times a year must be a whole number from 1 to 365."},
    {"guide.times.hint", "For eksempel: {times: 2}. Er det ikke noe fast tall: {as-needed: yes}.",
     "Til dømes: {times: 2}. Er det ikkje noko fast tal: {as-needed: yes}.",
     "For example: {times: 2}. If there is no fixed number: {as-needed: yes}."},
    {"guide.up-to", "«up-to» må være mer enn «times».", "«up-to» må vere meir enn «times».",
     "'up-to' must be more than 'times'."},
    {"guide.up-to.hint", "Fem til seks ganger i året skrives {times: 5, up-to: 6}.",
     "Fem til seks gonger i året blir skrive {times: 5, up-to: 6}.",
     "Five to six times a year is written {times: 5, up-to: 6}."},
    {"guide.month", "En måned er et tall fra 1 til 12.", "Ein månad er eit tal frå 1 til 12.",
     "A month is a number from 1 to 12."},
    {"guide.month.hint", "For eksempel {month: 10} for oktober, eller {months: [2, 9]}.",
     "Til dømes {month: 10} for oktober, eller {months: [2, 9]}.",
     "For example {month: 10} for October, or {months: [2, 9]}."},
    {"guide.month-twice", "Samme måned står to ganger.", "Same månad står to gonger.", "The same month stands twice."},
    {"guide.month-twice.hint", "Ta bort den ene. Er det to møter den måneden, så gi dem hver sin id.",
     "Ta bort den eine. Er det to møte den månaden, så gje dei kvar sin id.",
     "Remove one of them. If there are two meetings that month, give each an id of its own."},
    {"guide.no-month", "Det står ikke hvilke måneder.", "Det står ikkje kva månader.", "It does not say which months."},
    {"guide.week", "En uke er et tall fra 1 til 52.", "Ei veke er eit tal frå 1 til 52.",
     "A week is a number from 1 to 52."},
    {"guide.week.hint", "For eksempel {week: 9}. Uke 53 finnes ikke hvert år.",
     "Til dømes {week: 9}. Veke 53 finst ikkje kvart år.", "For example {week: 9}. Not every year has a week 53."},
    {"guide.weekday", "Dette er ingen ukedag.", "Dette er ingen vekedag.", "This is no day of the week."},
    {"guide.weekday.hint", "Velg mellom monday, tuesday, wednesday, thursday, friday, saturday og sunday.",
     "Vel mellom monday, tuesday, wednesday, thursday, friday, saturday og sunday.",
     "Choose one of monday, tuesday, wednesday, thursday, friday, saturday and sunday."},
    {"guide.before", "Det står ikke hva ukedagen kommer før.", "Det står ikkje kva vekedagen kjem før.",
     "It does not say what the weekday comes before."},
    {"guide.before.hint", "Siste onsdag før påske skrives {weekday: wednesday, before: easter}.",
     "Siste onsdag før påske blir skrive {weekday: wednesday, before: easter}.",
     "The last Wednesday before Easter is written {weekday: wednesday, before: easter}."},
};

}  // namespace

std::span<const Row> guide_year() { return table; }

}  // namespace bti::rows
