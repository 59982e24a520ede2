#include "cli/record.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

#include "bti/advice.hpp"
#include "cli/screen.hpp"
#include "cli/signed_forms.hpp"

namespace bti::cli {
namespace {

constexpr std::chrono::milliseconds patience{5000};
constexpr std::string_view git_lock = ".bti-git.tmp";

using Rehearsal = std::function<Result<std::vector<Entry>>(const OpenCase&)>;

Envelope envelope(const Answerer& who, const Instant& now) {
  Envelope envelope{.at = now, .by = who.user, .service = std::nullopt, .step = {}};
  if (!who.me.value.empty()) envelope.service = who.me;
  return envelope;
}

OpenCase with(const OpenCase& about, const std::vector<Entry>& entries) {
  OpenCase more = about;
  for (const Entry& entry : entries) {
    more.of.entries.push_back(entry);
    apply(more.state, *more.guide, entry);
  }
  return more;
}

std::string rendered(const std::vector<Entry>& entries) {
  std::string text;
  for (const Entry& entry : entries) text += render(entry);
  return text;
}

/// The new entries alone, each with its own fields.
bool reads_back(std::string_view more) {
  const auto file = read_yaml("journal:\n" + std::string(more), case_limit);
  const Value* journal = file ? file->find("journal") : nullptr;
  return journal != nullptr && std::ranges::all_of(journal->items, [](const Value& item) {
           Errors errors;
           MapReader map(item, errors);
           const Value* type = map.optional("type");
           return type != nullptr && read_payload(type->text, map, errors).has_value();
         });
}

/// An entry that cannot be read back would close the case for good, so nothing is written before it was
/// tried: the whole file, or when that takes too long, the new entries.
Result<void> check_readable(std::string_view old, std::string_view more, std::size_t entries) {
  constexpr std::size_t quickly_read = 256UL * 1024;
  if (old.size() + more.size() >= quickly_read) {
    if (more.empty() || reads_back(more)) return {};
  } else if (const auto again = read_case(std::string(old) + std::string(more));
             again && again->entries.size() == entries) {
    return {};
  }
  return fail({.failure = Failure::io, .what = msg("cli.unreadable"), .hint = msg("cli.unreadable.hint")});
}

void commit_case(Session& session, const Recording& recording) {
  const std::filesystem::path& folder = session.caseload->folder;
  if (!under_git(folder)) return;
  const auto one_at_a_time = Lock::take(folder, patience, git_lock);  // writers need not wait for git
  const auto committed = commit(folder, {recording.now.path.lexically_relative(folder).string()},
                                commit_message(recording.now.of.number, recording.entries));
  if (committed) return;
  session.env.out.flush();
  warn(session, msg("cli.not-committed"));
  print_errors(session, committed.error());
}

Error case_moved(const OpenCase& about) {
  return {.failure = Failure::conflict,
          .what = msg("cli.case-moved", about.of.number.value),
          .hint = msg("cli.case-moved.hint", about.of.number.value)};
}

/// Are there entries that name a goal, a measure or a meeting, which people do by number?
bool name_others(const std::vector<Entry>& entries) {
  return std::ranges::any_of(entries, [](const Entry& entry) {
    const auto* goal = std::get_if<Goal>(&entry.payload);
    const auto* meeting = std::get_if<Meeting>(&entry.payload);
    return std::holds_alternative<Measure>(entry.payload) || std::holds_alternative<Progress>(entry.payload) ||
           std::holds_alternative<Evaluation>(entry.payload) || std::holds_alternative<Cancelled>(entry.payload) ||
           (goal != nullptr && goal->under) || (meeting != nullptr && meeting->moves);
  });
}

/// Do the numbers of goals, measures and meetings mean others now?
bool renumbered(const State& before, const State& now) {
  const auto same_measure = [](const MeasureState& a, const MeasureState& b) { return a.measure.id == b.measure.id; };
  const auto same_goal = [&](const GoalState& a, const GoalState& b) {
    return a.goal.id == b.goal.id && std::ranges::equal(a.measures, b.measures, same_measure);
  };
  const auto same_meeting = [](const MeetingState& a, const MeetingState& b) { return a.id() == b.id(); };
  return !std::ranges::equal(before.goals, now.goals, same_goal) ||
         !std::ranges::equal(before.meetings, now.meetings, same_meeting);
}

/// `anywhere`: what is recorded may be said at any step, so that it does not matter if the case has moved.
Result<Recording> append(Session& session, const OpenCase& about, const Rehearsal& rehearsal, bool anywhere) {
  const Caseload& caseload = *session.caseload;
  std::optional<Recording> recording;
  const auto more = [&](std::string_view old) -> Result<std::string> {
    auto fresh = load_case(caseload, {about.of.number, about.path}, old);
    if (!fresh) return std::unexpected(std::move(fresh.error()));
    const bool moved = fresh->state.at != about.state.at || fresh->state.status != about.state.status;
    if (moved && !anywhere) {
      return fail(case_moved(about));
    }
    auto entries = rehearsal(*fresh);
    if (renumbered(about.state, fresh->state) && (!entries || name_others(*entries))) return fail(case_moved(about));
    if (!entries) return std::unexpected(std::move(entries.error()));
    std::string text = rendered(*entries);
    OpenCase now = with(*fresh, *entries);
    if (auto sound = check_readable(old, text, now.of.entries.size()); !sound && !entries->empty()) {
      return std::unexpected(std::move(sound.error()));
    }
    recording = Recording{std::move(*entries), std::move(now)};
    return text;
  };
  const auto appended = append_file(session.env.calls, caseload.folder, about.path, case_limit, patience, more);
  if (!appended) return std::unexpected(appended.error());
  if (!recording->entries.empty()) commit_case(session, *recording);
  return std::move(*recording);
}

}  // namespace

Result<void> complete(const OpenCase& about, const Answerer& who, std::vector<Payload>& payloads) {
  const auto come_from = [&](const Label& name, std::optional<ServiceId>& service) {
    const auto person = who.people.find(name.text);
    if (service || person == who.people.end() || !person->second.service) return;
    if (about.guide->find_service(*person->second.service) != nullptr) service = person->second.service;
  };
  for (Payload& payload : payloads) {
    if (auto* joins = std::get_if<Participant>(&payload)) come_from(joins->who, joins->service);
    if (auto* takes = std::get_if<Accept>(&payload)) come_from(takes->holder, takes->service);
  }
  return seal_forms(about, payloads);
}

Result<std::vector<Entry>> rehearse(const OpenCase& about, std::string_view answers, const Answerer& who,
                                    const Instant& now) {
  const auto named = [&](Errors errors) {
    const auto by_rule = [](const Error& error) { return error.failure == Failure::rule; };
    const bool by_file = std::ranges::none_of(errors, by_rule);  // a rule's no is about the case, not the file
    if (by_file && !who.file.empty()) locate(errors, who.file, answers, Excerpt::answers);
    return std::unexpected(std::move(errors));
  };
  auto file = read_yaml(answers, case_limit);
  if (!file) return named(std::move(file.error()));
  auto entries = rehearse(about, *file, who, now);
  if (!entries) return named(std::move(entries.error()));
  return entries;
}

Result<std::vector<Entry>> rehearse(const OpenCase& about, const Value& answers, const Answerer& who,
                                    const Instant& now) {
  auto payloads = read_answers(answers, *about.guide, about.state, who.me, now.date());
  if (!payloads) return std::unexpected(std::move(payloads.error()));
  if (const auto whole = complete(about, who, *payloads); !whole) return std::unexpected(whole.error());
  return rehearse(about, *payloads, who, now);
}

Result<std::vector<Entry>> rehearse(const OpenCase& about, const std::vector<Payload>& payloads, const Answerer& who,
                                    const Instant& now) {
  return extend(*about.guide, about.of, payloads, envelope(who, now), who.me);
}

Result<Recording> record(Session& session, const OpenCase& about, std::string_view answers, const Answerer& who) {
  const Instant now = session.env.now();
  return append(session, about, [&](const OpenCase& fresh) { return rehearse(fresh, answers, who, now); }, false);
}

Result<Recording> record(Session& session, const OpenCase& about, const std::vector<Payload>& payloads,
                         const Answerer& who) {
  const Instant now = session.env.now();
  const bool anywhere = std::ranges::all_of(payloads, [](const Payload& payload) {
    return std::holds_alternative<AcuteTurn>(payload) || std::holds_alternative<Notification>(payload) ||
           std::holds_alternative<NoteEntry>(payload);
  });
  return append(session, about, [&](const OpenCase& fresh) { return rehearse(fresh, payloads, who, now); }, anywhere);
}

Result<std::vector<Entry>> rehearse(const OpenCase& about, const Making& make, const Answerer& who,
                                    const Instant& now) {
  const auto payloads = make(about);
  if (!payloads) return std::unexpected(payloads.error());
  return rehearse(about, *payloads, who, now);
}

Result<Recording> record(Session& session, const OpenCase& about, const Making& make, const Answerer& who) {
  const Instant now = session.env.now();
  return append(session, about, [&](const OpenCase& fresh) { return rehearse(fresh, make, who, now); }, true);
}

Result<Recording> record_new(Session& session, OpenCase about) {
  const std::string text = render_head(about.of) + rendered(about.of.entries);
  if (text.size() > case_limit) {
    return fail({.failure = Failure::usage, .what = msg("store.too-large", "16 MB")});
  }
  if (auto sound = check_readable("", text, about.of.entries.size()); !sound) {
    return std::unexpected(std::move(sound.error()));
  }
  auto made = [&]() -> Result<void> {
    const auto lock = Lock::take(session.caseload->folder, patience);
    if (!lock) return std::unexpected(lock.error());
    return create_file(session.env.calls, *lock, about.path, text);
  }();
  if (!made) return std::unexpected(std::move(made.error()));
  Recording recording{about.of.entries, std::move(about)};
  commit_case(session, recording);
  return recording;
}

std::string commit_message(const CaseNumber& number, const std::vector<Entry>& entries) {
  std::vector<std::string_view> types;
  for (const Entry& entry : entries) {
    if (std::ranges::find(types, type_of(entry.payload)) == types.end()) types.push_back(type_of(entry.payload));
  }
  std::string message = number.value + ":";
  for (const std::string_view type : types) message += (type == types.front() ? " " : ", ") + std::string(type);
  return message;
}

namespace {

Message next_step(const Guide& guide, const State& state) {
  const auto [number, of] = place_in_level(guide, state.at, home_service(state).value_or(ServiceId{}));
  return msg("cli.next", guide.step(state.at).title, guide.level(state.at).id, number, of);
}

}  // namespace

namespace {

/// When somebody joined: the services that came in without the family's yes.
std::vector<ServiceId> uncovered_newcomers(const Recording& recording) {
  const bool joined = std::ranges::any_of(
      recording.entries, [](const Entry& entry) { return std::holds_alternative<Participant>(entry.payload); });
  if (!joined) return {};
  const Date today = recording.entries.back().envelope.at.date();
  std::vector<ServiceId> services;
  for (const ConsentKind& kind : recording.now.guide->consents) {
    for (ServiceId& one : brought_in_without(recording.now.state, kind, today)) {
      if (std::ranges::find(services, one) == services.end()) services.push_back(std::move(one));
    }
  }
  return services;
}

/// Was the baton given to somebody whom bti.yaml does not have? A slip of the pen would leave nobody to be reminded.
bool holder_unknown(const Recording& recording, const Settings& settings) {
  return !settings.people.empty() && std::ranges::any_of(recording.entries, [&](const Entry& entry) {
    const auto* taken = std::get_if<Accept>(&entry.payload);
    const auto* offered = std::get_if<Offer>(&entry.payload);
    if (taken == nullptr && offered == nullptr) return false;
    return !settings.people.contains(taken != nullptr ? taken->holder.text : offered->to.text);
  });
}

}  // namespace

std::vector<Message> advice_on(const Recording& recording, const Settings& settings, bool on_texts) {
  std::vector<Message> advice;
  if (holder_unknown(recording, settings)) advice.push_back(msg("advice.unknown-holder"));
  bool grew = false;
  for (const Entry& entry : recording.entries) {
    const auto* goal = std::get_if<Goal>(&entry.payload);
    grew = grew || goal != nullptr || std::holds_alternative<Measure>(entry.payload);
    if (goal == nullptr || !on_texts) continue;
    for (Message& one : goal_advice(*goal)) {
      if (std::ranges::find(advice, one) == advice.end()) advice.push_back(std::move(one));
    }
  }
  for (const ServiceId& service : uncovered_newcomers(recording)) {
    advice.push_back(msg("advice.consent-first", recording.now.guide->service_name(service)));
  }
  if (grew) std::ranges::move(too_many(*recording.now.guide, recording.now.state), std::back_inserter(advice));
  return advice;
}

void show_entries(Session& session, const Recording& recording) {
  std::vector<std::string> types;
  for (const Entry& entry : recording.entries) {
    const auto* meeting = std::get_if<Meeting>(&entry.payload);
    const bool moved = meeting != nullptr && meeting->moves;
    std::string type =
        say(session, moved ? msg("type.meeting-moved") : Message{"type." + std::string(type_of(entry.payload)), {}});
    const bool word = type.size() > 1 && (type[1] < 'A' || type[1] > 'Z');  // not BTI
    if (word && type.front() >= 'A' && type.front() <= 'Z')
      type.front() = static_cast<char>(type.front() + ('a' - 'A'));
    if (std::ranges::find(types, type) == types.end()) types.push_back(type);
  }
  std::string all;
  for (const std::string& type : types) all += (all.empty() ? "" : ", ") + type;
  session.env.out << '\n';
  print(session, msg("cli.recorded", recording.now.of.number.value, all));
  const bool on_texts = session.options.value("--answers").has_value();  // at a terminal it was said at once
  for (const Message& one : advice_on(recording, session.caseload->settings, on_texts))
    print_marked(session, "~ ", say(session, one), 2);
}

namespace {

/// Thanks, what is still planned, and the way back.
void show_end(Session& session, const OpenCase& about) {
  if (!about.guide->at_end.empty()) print_text(session, about.guide->at_end);
  if (std::ranges::any_of(about.state.meetings, &MeetingState::planned)) {
    print(session, msg("cli.meeting-left", about.of.number.value));
  }
  print(session, msg("cli.may-reopen", about.of.number.value));
}

}  // namespace

void show_recorded(Session& session, const Recording& recording) {
  if (recording.entries.empty()) {
    print(session, msg("cli.nothing-new"));
  } else {
    show_entries(session, recording);
  }
  show_next(session, recording.now);
  const bool ends =
      recording.now.state.status != Status::open && std::ranges::any_of(recording.entries, [](const Entry& entry) {
        return std::holds_alternative<Decision>(entry.payload);
      });
  if (ends) show_end(session, recording.now);
}

void show_next(Session& session, const OpenCase& about) {
  if (about.state.status != Status::open) {
    print_text(session, status_line(session, about.state));
    return;
  }
  if (log_withdrawn(*about.guide, about.state, session.env.now().date())) {
    print_marked(session, "!! ",
                 say(session, msg("engine.log-withdrawn")) + " " + say(session, msg("engine.log-withdrawn.hint")));
  }
  print(session, next_step(*about.guide, about.state));
  if (const auto date = next_date(*about.guide, about.state))
    print(session, msg(*date < session.env.now().date() ? "cli.overdue-date" : "cli.next-date",
                       long_date(*date, session.wording)));
  print(session, msg("cli.next-command", about.of.number.value));
}

}  // namespace bti::cli
