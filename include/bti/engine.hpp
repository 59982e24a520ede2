// Where a case stands, what it asks next and what it allows: pure functions of guide and journal.
// Knows the rules. Must not know files, terminal or clock: "today" is an argument.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "bti/guide.hpp"
#include "bti/journal.hpp"
#include "bti/result.hpp"

namespace bti {

enum class Status { open, closed, handed_off, referred, done_here };
[[nodiscard]] std::string_view name(Status status);

/// Where a target leads, as decisions name it: `2/carry-out`, `close`, `hand-off` ...
[[nodiscard]] std::string name(const Target& target, const Guide& guide);

/// An entry's payload with who wrote it and when, and its place in the order of the fold.
template <class T>
struct Recorded {
  EntryId id;
  Envelope envelope;
  T value;
  std::size_t place{0};
};

struct MeasureState {
  Recorded<Measure> measure;
  std::vector<Recorded<Evaluation>> evaluations;
  std::vector<Recorded<Progress>> progress;
  bool ended{false};
  std::optional<Date> until{};  ///< as it was said last
};

struct GoalState {
  Recorded<Goal> goal;
  std::vector<MeasureState> measures;
  bool part{false};  ///< of the goal before it that is none
};

struct MeetingState {
  Recorded<Meeting> meeting;  ///< as it was planned last
  bool held{false};
  bool cancelled{false};
  std::vector<Recorded<Meeting>> earlier{};  ///< how it was planned before it was moved, oldest first
  [[nodiscard]] bool planned() const { return !held && !cancelled; }
  /// What the meeting is known by, also when it is moved: the entry that first planned it.
  [[nodiscard]] const EntryId& id() const { return earlier.empty() ? meeting.id : earlier.front().id; }
};

struct Departure {
  Recorded<Participant> participant;
  Recorded<Left> left;
};

/// A move: from where, by what outcome, when.
struct Move {
  StepIndex from;
  Recorded<Decision> decision;
  Target target;
};

/// What the journal amounts to, read through the guide.
struct State {
  Status status{Status::open};
  std::string plan;  ///< after a hand-off: IP, IOP
  StepIndex at{};
  Instant entered{};                           ///< when the case came to this step
  Instant moved{};                             ///< when it came to this level
  std::map<std::size_t, StepIndex> came_from;  ///< by level: from which step of another it was last come to
  std::set<StepIndex> visited;
  /// Types of the entries recorded since the case came to this step, and what each was of:
  /// `minutes/KIND`, `consent/ID`, `form/ID/QUESTION` ...
  std::set<std::string> in_visit;
  std::set<std::string> evaluated_in_visit;  ///< measures (EntryRef) evaluated since then

  std::optional<Recorded<Opened>> opened;
  std::optional<Recorded<Subject>> subject;  ///< the latest
  std::vector<Recorded<Subject>> subjects;   ///< a pregnancy becomes a child
  std::vector<Recorded<AcuteTurn>> acute;
  std::vector<Recorded<Notification>> notifications;
  std::vector<Recorded<Concern>> concerns;
  std::vector<Recorded<Consulted>> consulted;
  std::vector<Recorded<Voice>> voices;
  std::vector<Recorded<View>> views;
  std::vector<Recorded<Consent>> consents;
  std::vector<Recorded<Refusal>> refusals;
  std::optional<Recorded<LogOpened>> log;
  std::vector<Recorded<Participant>> participants;  ///< who take part now
  std::vector<Departure> departures;
  std::optional<Recorded<Accept>> holder;
  std::optional<Recorded<Offer>> offer;  ///< of the baton, while nobody has answered it and nobody took it
  std::vector<Recorded<RoleTaken>> roles;
  std::vector<Recorded<FormAnswer>> form_answers;
  std::vector<GoalState> goals;        ///< oldest first, each with the goals under it right after it
  std::vector<MeetingState> meetings;  ///< oldest first
  std::vector<Recorded<Minutes>> minutes;
  std::vector<Recorded<Conversation>> conversations;
  std::vector<Move> moves;
  std::vector<Recorded<Reopened>> reopened;
  std::optional<Instant> last;  ///< of the latest entry
  std::size_t entries{0};       ///< that count, this far
  /// What the journal says that the guide cannot follow (after a merge, say); each with the place of
  /// its entry in the file.
  Errors contradictions;
};

/// The state after all entries, in fold order, retracted ones left out.
[[nodiscard]] State fold(const Guide& guide, const Case& of);
/// Lets one more entry count, after all others.
void apply(State& state, const Guide& guide, const Entry& entry);

/// The service the case belongs to: the holder's, else the opener's.
[[nodiscard]] std::optional<ServiceId> home_service(const State& state);

/// Has it turned acute since the case last moved? What was recorded together with a move is not dealt with
/// by it.
[[nodiscard]] bool needs_help_now(const State& state);

/// Is a consent of this kind in force on a day, for this service when one is given, else for any? Consents add up, and
/// a refusal after them ends them.
[[nodiscard]] bool in_force(const State& state, const ConsentKind& kind, const std::optional<ServiceId>& service,
                            Date on);
/// How a consent of this kind stands on a day, for one service when one is given.
struct ConsentStanding {
  enum class Kind { missing, given, expired, refused, withdrawn };
  Kind kind{Kind::missing};
  std::optional<Date> day{};  ///< given: the last day, if there is one; expired: that day; refused, withdrawn: when
  /// Given by others, and in this year it comes to the young person: only the year of birth is known.
  std::optional<int> passes_in{};
  const Recorded<Consent>* consent{nullptr};  ///< given: the one that holds, of several the one that lasts longest
};
[[nodiscard]] ConsentStanding consent_standing(const State& state, const ConsentKind& kind,
                                               const std::optional<ServiceId>& service, Date on);
/// The services that this consent was asked for, or that take part, in the order they came.
[[nodiscard]] std::vector<ServiceId> services_asked(const State& state, const ConsentKind& kind);
/// What was said that year about the birthday that the year of birth leaves open: once it has been, it has been.
[[nodiscard]] std::optional<bool> known_of_age(const State& state, Date on);
/// When a consent or a refusal was given: as it says, or else when it was written.
template <class T>
[[nodiscard]] Date given_on(const Recorded<T>& answer) {
  return answer.value.date.value_or(answer.envelope.at.date());
}
/// The rule that tells who must give it on that day; nullptr when neither subject nor year of birth tells:
/// then whoever some rule names may. `of_age` tells whether the birthday has been that the year leaves open.
[[nodiscard]] const SignRule* signer(const ConsentKind& kind, const State& state, Date on,
                                     std::optional<bool> of_age = std::nullopt);
/// The age that decides who must give it, when whoever it concerns reaches it that year: the day is not known.
[[nodiscard]] std::optional<int> age_left_open(const ConsentKind& kind, const State& state, Date on);
/// Is the log kept here, and the consent to it taken back? Then it is to be closed.
[[nodiscard]] bool log_withdrawn(const Guide& guide, const State& state, Date today);
/// The last day on which a consent holds, by what was agreed or by what the guide says; nothing when neither
/// tells.
[[nodiscard]] std::optional<Date> last_day(const ConsentKind& kind, const Recorded<Consent>& consent);
/// Have those given it whom the rule names?
[[nodiscard]] bool fits(const std::vector<Signer>& given_by, const SignRule& rule);
/// The rule in a word, for texts: `self`, `both-guardians-and-self`, `guardian-or-self` ...
[[nodiscard]] std::string name(const SignRule& rule);
/// The partner services that a consent given to each service does not cover.
[[nodiscard]] std::vector<ServiceId> uncovered(const State& state, const ConsentKind& kind, Date today);
/// The consents that the guide wants before somebody of this service holds the baton, and that are not
/// in force.
[[nodiscard]] Errors missing_to_hold(const Guide& guide, const State& state, const std::optional<ServiceId>& service,
                                     Date today);
/// Who goes on with it, when it was handed off or referred and that was said.
[[nodiscard]] std::optional<Label> successor_of(const State& state);
/// Does the case go on there?
[[nodiscard]] bool goes_on(const Target& target);
/// That the log's consent is withdrawn, so that the case may only end.
[[nodiscard]] Error to_be_closed();
/// That nothing more happens in a case that has ended, but for what can still be written.
[[nodiscard]] Error case_ended();
/// The offer that waits for an answer, or why there is none to answer (Failure::rule).
[[nodiscard]] Result<Recorded<Offer>> open_offer(const State& state);
/// May the home service keep the log in its own records at the level where the case stands?
[[nodiscard]] bool may_keep_own_records(const Guide& guide, const State& state);
/// Services brought in besides the one that opened the case, each once.
[[nodiscard]] std::vector<ServiceId> partner_services(const State& state);
/// Those of them that came in although the family did not say yes to them, or took it back. What ran out is told by
/// findings and holds nothing up.
[[nodiscard]] std::vector<ServiceId> brought_in_without(const State& state, const ConsentKind& kind, Date today);

[[nodiscard]] bool holds(const Need& need, const Guide& guide, const State& state, Date today);
/// Is the ask answered, by what stands in the case or by what was recorded in this visit?
[[nodiscard]] bool answered(const Ask& ask, const Guide& guide, const State& state, Date today);
/// Must it be answered before the step is left? A service that may keep the log in its own records
/// needs no consent to one.
[[nodiscard]] bool required(const Ask& ask, const Guide& guide, const State& state);

/// What an ask lacks that is not answered, and how to give it.
[[nodiscard]] Error lacking(const Ask& ask, const Guide& guide, const State& state, Date today);
/// Must a reason be given for this way out of the step?
[[nodiscard]] bool needs_reason(const Step& step, const ServiceId& me, const Outcome& outcome);

/// What stands in the way of leaving the step: each what is missing and how to give it.
[[nodiscard]] Errors missing(const Guide& guide, const State& state, const ServiceId& me, Date today);
/// The same for one outcome, its own needs and asks besides.
[[nodiscard]] Errors missing(const Guide& guide, const State& state, const ServiceId& me, Date today,
                             const Outcome& outcome);
/// The outcomes offered to a service now.
[[nodiscard]] std::vector<const Outcome*> offered(const Guide& guide, const State& state, const ServiceId& me,
                                                  Date today);

/// A deadline of the step where the case stands: the day, or the guide's words where no day is told.
struct Due {
  std::optional<Date> date;
  std::string soon;
};
/// Those that count for this case, the earliest first.
[[nodiscard]] std::vector<Due> deadlines(const Guide& guide, const State& state);

/// The ages the guide is meant for, when the case concerns somebody who is certainly younger or older.
[[nodiscard]] std::optional<SubjectInfo> outside_ages(const Guide& guide, const State& state, Date today);

/// The measures of a goal and of its parts.
[[nodiscard]] std::vector<const MeasureState*> measures_towards(const State& state, const GoalState& goal);
/// Is there still something to do for a goal: a measure that has not ended, or none yet?
[[nodiscard]] bool is_under_way(const std::vector<const MeasureState*>& measures);
/// The day a goal or measure runs to, unless something was evaluated that day or later.
[[nodiscard]] std::optional<Date> unmet(const std::optional<Date>& until,
                                        const std::vector<const MeasureState*>& measures);

/// The next date that something is planned or due, the earliest first: a planned meeting, the end of
/// an open measure, the date of a goal, a deadline of the step. A case that has ended has none.
[[nodiscard]] std::optional<Date> next_date(const Guide& guide, const State& state);

/// The type of entry that answers an ask.
[[nodiscard]] std::string_view entry_type(AskKind kind);

/// Turns the answers to a step (bti-step(1)) into the payloads of entries, in the order asked and a
/// decision last, or gives every problem in them. `answers` is a map with one key for each ask (a
/// map, a list of maps, or a scalar that stands for the entry's first field), and `outcome`, `to`,
/// `reason`, `successor`; what follow-up needs is welcome at every step (addable_types()). A goal, measure or meeting
/// may be named by its number (`2`, `1.2`) as it is shown, also one given in the same answers.
[[nodiscard]] Result<std::vector<Payload>> read_answers(const Value& answers, const Guide& guide, const State& state,
                                                        const ServiceId& me, Date today);
/// The entry types that may be written at any step; some need a goal in the case.
[[nodiscard]] std::vector<std::string_view> addable_types();
/// The same for one of these types alone: `value` is what its key has in answers.
[[nodiscard]] Result<std::vector<Payload>> read_addition(const Value& value, std::string_view type, const Guide& guide,
                                                         const State& state, const ServiceId& me, Date today);

/// The goal's or measure's number as shown, counted from 1: `2`, `1.2`; of goals under a goal `1a`, `1a.2`; empty when
/// there is none.
[[nodiscard]] std::string number_of(const State& state, const EntryRef& ref);
/// The numbers of all goals and measures.
[[nodiscard]] std::map<EntryRef, std::string> numbers_of(const State& state);
/// The meeting's number as shown: 1 for the one that was planned first. It keeps it when it is moved.
[[nodiscard]] std::string number_of(const State& state, const MeetingState& meeting);

/// The entries these payloads make after all others of the case, each allowed where the ones before
/// it have brought the case; numbers of goals and measures become references. Or what stands in the
/// way: a rule of the guide (Failure::rule) or a number that is none (Failure::usage).
[[nodiscard]] Result<std::vector<Entry>> extend(const Guide& guide, const Case& of,
                                                const std::vector<Payload>& payloads, const Envelope& envelope,
                                                const ServiceId& me);

}  // namespace bti
