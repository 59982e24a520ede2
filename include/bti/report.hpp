// What a case's state looks like to people who met: a document, and its formats.
// Knows layout. Must not know where the text goes.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "bti/findings.hpp"
#include "bti/messages.hpp"
#include "bti/picture.hpp"
#include "bti/settings.hpp"

namespace bti {

struct Heading {
  std::string text;
};
struct Paragraph {
  std::string text;
};
/// Names and values: "Sted: ...".
struct Facts {
  std::vector<std::pair<std::string, std::string>> rows;
};
/// A numbered or plain list; each item may have details below it.
struct Item {
  std::string label;  ///< "1", "1.2" or "" for a plain item
  std::string text;
  std::vector<std::pair<std::string, std::string>> details;
  std::size_t depth{0};  ///< 1: belongs to the nearest item of depth 0 above it
  bool struck{false};    ///< counts no more; the details say why
};
struct Items {
  std::vector<Item> items;
};
/// A picture is a section of its own, with its title as the heading.
using Block = std::variant<Heading, Paragraph, Facts, Items, Picture>;
/// Is it a picture that formats without drawings leave out?
[[nodiscard]] inline bool is_only_drawn(const Block& block) {
  const auto* picture = std::get_if<Picture>(&block);
  return picture != nullptr && picture->only_drawn;
}

struct Document {
  std::string title;
  std::vector<Block> blocks;
  std::string language{"nb"};  ///< of headings and fixed texts, as HTML names it
};

/// What a report is made from.
struct Subjects {
  const Guide& guide;
  const Case& of;
  const State& state;
  const Settings& settings;
  Wording wording;
  std::optional<Date> today{};  ///< as of which breaks in follow-up are told; without it none are
  std::string subject_name{};   ///< of whom the case is about, when names are to be told
};

/// The summary for those who met last: who took part, the child's view, goals and measures with who,
/// where and when, the evaluation of each, decision and reason, next meeting. What the case does not
/// hold is left out or called missing; nothing is invented. Before the first meeting it tells what the
/// last talk agreed, and that no meeting is recorded. The year of birth is never told. At the end the way it
/// went, once it went anywhere.
[[nodiscard]] Document meeting_report(const Subjects& from);
/// The journal, oldest entry first, retracted entries struck.
[[nodiscard]] Document chronology(const Subjects& from);

/// From level to level, how it ended and began again; of levels only passed through in a day the last, and in
/// words at most a handful of moves. Nothing when the case was never opened.
[[nodiscard]] std::optional<Picture> way_picture(const Subjects& from);
/// Goals by their numbers, meetings held, planned and cancelled, and today while the case is open. Nothing when
/// there are neither. No word of the case is in either picture.
[[nodiscard]] std::optional<Picture> time_picture(const Subjects& from);

/// Plain text, wrapped to `columns`; what could steer a terminal is made visible.
[[nodiscard]] std::string to_text(const Document& document, std::size_t columns);
/// CommonMark; what the case says never becomes markup.
[[nodiscard]] std::string to_markdown(const Document& document);
/// One page of HTML, whole: it fetches nothing and runs nothing, reads on a phone and prints on A4. What the case
/// says never becomes markup; line breaks stay.
[[nodiscard]] std::string to_html(const Document& document);

/// A text on one line of Markdown, in which it is never markup, and no list or heading where the line starts.
[[nodiscard]] std::string inline_markdown(std::string_view text, bool line_start = false);

/// What a tool's text can have filled in: values by word, none where it is not known.
using ToolValues = std::map<std::string, std::vector<std::string>, std::less<>>;
/// `municipality`, `guide`, `holder-word`, `log-word`, `acute`: what a guide alone knows.
[[nodiscard]] ToolValues tool_values(const Guide& guide, const Wording& wording);
/// And from a case: `case today subject service holder level step participants concern voice goals
/// open-measures consents next-meeting last-meeting`.
[[nodiscard]] ToolValues tool_values(const Subjects& from, Date today);
/// A tool's text (Markdown) with each `{{word}}` filled in. A word alone on its line becomes a list; what
/// is not known becomes `____`, to be written.
[[nodiscard]] std::string fill_tool(std::string_view form, const ToolValues& values);

/// The same for programs: one JSON object, version 1, in no language. Texts, user ids and the ids of
/// services, kinds and outcomes stand as in the case and the guide, dates as YYYY-MM-DD, moments as in
/// the case file, entries by their short id. Every key is always there, null when there is nothing.
///
/// meeting:    {"bti": "report/1", "kind": "meeting", "case", "guide": {"id", "version"},
///              "subject": a kind of subject, "status": open | closed | handed-off | referred | done-here,
///              "plan": of a hand-off, "step": "LEVEL/STEP", "holder": {"who", "service"},
///              "meeting": {"entry", "kind", "date", "present": [], "text"},
///              "conversation": {"entry", "date", "present": [], "text"}, only where "meeting" is null,
///              "voice": {"entry", "date", "words", "missing", "asks", "since-last-meeting": true | false},
///              "last-words": {"entry", "date", "words"}, where "voice" has none,
///              "goals": [{"number": "1", "entry", "text", "until",
///                         "measures": [{"number": "1.1", "entry", "text", "who", "where", "from", "until",
///                                       "ended": true | false,
///                                       "evaluation": {"entry", "date", "effect", "text"}}]}],
///              "decision": {"entry", "date", "from": "LEVEL/STEP", "outcome",
///                           "to": "LEVEL/STEP" | close | hand-off | refer | done-here, "plan", "reason"},
///              "next-meeting": {"entry", "kind", "date", "time", "place"}}
[[nodiscard]] std::string meeting_json(const Subjects& from);
/// chronology: {"bti": "report/1", "kind": "chronology", "case", "guide": {"id", "version"},
///              "entries": [{"id", "entry", "after": [ids], "at", "by", "service", "step", "type",
///                           "number": of a goal or measure, "fields": {as in the case file},
///                           "move": {"from", "to", "plan"}, of a decision that counts,
///                           "retracted": {"entry": the retraction, "reason"}}]}
[[nodiscard]] std::string chronology_json(const Subjects& from);

/// JSON with what could steer a terminal as JSON's own escapes, the values the same.
[[nodiscard]] std::string harmless_json(const std::string& json);

/// A finding and the case it is of.
struct CaseFinding {
  CaseNumber number;
  Finding finding;
};
/// Findings that have a day, as one iCalendar object (RFC 5545). `now` is when it was made. A finding keeps its
/// UID as long as it is there, also when its day moves.
[[nodiscard]] std::string findings_calendar(const std::vector<CaseFinding>& dated, const Instant& now,
                                            const Wording& wording);

/// The meetings that are planned or cancelled as iCalendar. Nothing that was said in the case is in it, but places.
[[nodiscard]] std::string meetings_calendar(const Subjects& from, const Instant& now);

}  // namespace bti
