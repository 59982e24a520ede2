// A small guide that has one of everything the engine knows, and a journal to walk it with.
#pragma once

#include <string>
#include <vector>

#include "bti/engine.hpp"

namespace bti::testing {

inline const std::string small_guide_text = R"(bti: guide/1
id: small
version: "1"
title: Liten guide
language: nb
subjects:
  child: {name: barn}
  pregnant: {name: gravid}
services:
  school: {name: Skole}
  gp: {name: Fastlege, log: {from: "2"}}
  dental: {name: Tannlege}
  ppt: {name: PPT}
contacts:
  police: {name: Politiet, phone: "112"}
acute: {line: Ring 112, text: Ring 112 nå., contacts: [police]}
consents:
  log: {title: Samtykke til logg, signed-by: [{who: self, from-age: 16}, {who: guardian}]}
  cooperation: {title: Samtykke til samarbeid, per: service, signed-by: [{who: self, from-age: 16}, {who: guardian}]}
log: {consent: log}
meetings:
  evaluation: {title: Evalueringsmøte}
tools:
  note: {title: Notat}
help:
  goal: {title: Gode mål, text: I presens.}
levels:
- id: "0"
  title: Avklar
  steps:
  - id: define
    title: Sett ord på det
    text: Felles.
    for:
    - {services: [school], text: For skolen.}
    - services: [dental]
      asks: [{concern: required}]
      outcomes: [{id: passed-on, title: Vist videre, to: done-here}]
    notes: [{text: Om skolemiljøet., for: [school]}]
    tools: [note]
    contacts: [police]
    asks: [{subject: required}, {concern: required}]
    outcomes:
    - {id: go-on, title: Videre, to: next}
  - id: talk
    title: Samtale
    asks: [{conversation: required}, {voice: optional}]
    outcomes:
    - {id: level-1, title: Nivå 1, to: "1"}
    - {id: level-2, title: Nivå 2, to: "2"}
    - {id: not-needed, title: Ikke grunn, to: close}
- id: "1"
  title: Egen tjeneste
  steps:
  - id: open-log
    title: Åpne loggen
    needs: [log, holder]
    asks: [{log: required}, {consent: log}, {holder: required}]
    outcomes:
    - {id: go-on, title: Videre, to: next}
    - {id: back-to-2, title: Tilbake, to: "2", when: [{been: "2"}]}
    - {id: no-consent, title: Nei, to: 0/talk, free: yes}
  - id: plan
    title: Plan
    asks: [{voice: required}, {goal: at-least 1}, {measure: at-least 1}, {meeting: evaluation}]
    outcomes: [{id: go-on, title: Videre, to: next}]
  - id: evaluate
    title: Evaluer
    asks: [{minutes: evaluation}, {evaluation: each-measure}, {decision: required}]
    outcomes:
    - {id: worked, title: Det virket, to: close}
    - {id: continue, title: Fortsett, to: 1/plan, asks: [{meeting: evaluation}]}
    - {id: level-2, title: Nivå 2, to: "2"}
- id: "2"
  title: Samarbeid
  steps:
  - id: partners
    title: Hvem skal med
    needs: [log, {consent: cooperation}]
    asks: [{participant: at-least 1}, {consent: cooperation}]
    outcomes:
    - {id: go-on, title: Videre, to: next}
    - {id: open-log-first, title: Åpne loggen, to: 1/open-log, when: [{"no": log}], free: yes}
  - id: decide
    title: Veien videre
    asks: [{decision: optional}]
    outcomes:
    - {id: down, title: Ned, to: [1/plan, "2/partners"]}
    - {id: iop, title: IOP, to: hand-off, plan: IOP, for: [school]}
    - {id: refer, title: Henvis, to: refer}
)";

inline Guide small_guide() { return read_guide(small_guide_text).value(); }

inline Instant at(const char* iso_time) { return parse_instant(iso_time).value(); }

inline const ServiceId school{"school"};
inline constexpr Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

/// A case and the means to let it grow as `bti` does.
struct Walk {
  Guide guide = small_guide();
  Case of{.number = {"K7F3-Q2MD"}, .guide = {"small", "1", guide.sha256}, .entries = {}};
  ServiceId me = school;
  Date day = today;
  int minute = 0;

  Walk() { add(Opened{Raiser::staff}); }

  State state() const { return fold(guide, of); }

  Envelope envelope() {
    const std::string minutes = std::to_string(minute / 10) + std::to_string(minute % 10);
    ++minute;
    return {at((iso(day) + "T10:" + minutes + ":00+01:00").c_str()), "larer1", me, guide.step_name(state().at)};
  }

  /// Appends an entry as it is, whatever the rules.
  const Entry& add(Payload payload) {
    of.entries.push_back(make_entry(of, heads(of), envelope(), std::move(payload)));
    return of.entries.back();
  }

  /// Answers the step; gives the problems, none when it was recorded.
  Errors answer(const std::string& yaml) {
    const auto value = read_yaml(yaml + "\n", case_limit);
    if (!value) return value.error();
    const auto payloads = read_answers(*value, guide, state(), me, day);
    if (!payloads) return payloads.error();
    auto entries = extend(guide, of, *payloads, envelope(), me);
    if (!entries) return entries.error();
    of.entries.insert(of.entries.end(), entries->begin(), entries->end());
    return {};
  }

  std::string step() const { return guide.step_name(state().at); }
  std::string file() const {
    std::string text = render_head(of);
    for (const Entry& entry : of.entries) text += render(entry);
    return text;
  }
};

/// The ids of what was reported, in order.
inline std::vector<std::string> ids(const Errors& errors) {
  std::vector<std::string> result;
  for (const Error& error : errors) result.push_back(error.what.id);
  return result;
}

}  // namespace bti::testing
