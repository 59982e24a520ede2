// The kinds of entry a case's journal can hold, and the fields of each.
// Knows names and types of fields (bti-case(5)). Must not know how an entry changes a case's state.
//
// A field that may be absent is a std::optional or a std::vector. Everything that reads, writes,
// hashes, asks for or shows an entry works from `fields`; the order there is the order in the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include "bti/date.hpp"
#include "bti/guide.hpp"

namespace bti {

/// Free text, of any number of lines: what never leaves the case.
struct Words {
  std::string text;
  bool operator==(const Words&) const = default;
};

/// One short line, at most 120 characters: a user id, a role, a place. Never a child's name.
struct Label {
  std::string text;
  bool operator==(const Label&) const = default;
};

/// A year, 1900 to 2200.
struct Year {
  int value;
  bool operator==(const Year&) const = default;
};

/// Time of day, HH:MM.
struct Clock {
  std::string text;
  bool operator==(const Clock&) const = default;
};

/// Another entry of the same case: the first nine characters of its id, `3q8w-x1zc`.
struct EntryRef {
  std::string text;
  auto operator<=>(const EntryRef&) const = default;
};

/// A list that says nothing when it is empty, and so never is.
template <class T>
struct AtLeastOne : std::vector<T> {
  using std::vector<T>::vector;
};

enum class Raiser { staff, guardian, youth };
enum class Signer { guardian, both_guardians, self };
enum class Form { written, oral };
enum class LogKept { here, own_records };
enum class Effect { achieved, some_effect, no_effect, worse, not_carried_out };

template <class Payload, class T>
struct Field {
  std::string_view name;
  T Payload::* member;
};
template <class Payload, class T>
Field(const char*, T Payload::*) -> Field<Payload, T>;

/// The case is opened.
struct Opened {
  Raiser raised_by;
  std::optional<StartId> start{};  ///< where the guide lets it begin in more than one place
  static constexpr std::string_view type = "opened";
  static constexpr auto fields = std::tuple{Field{"raised-by", &Opened::raised_by}, Field{"start", &Opened::start}};
};

/// Whom it concerns, from now on: a pregnancy becomes a child.
struct Subject {
  SubjectKind kind;
  std::optional<Year> born;
  static constexpr std::string_view type = "subject";
  static constexpr auto fields = std::tuple{Field{"kind", &Subject::kind}, Field{"born", &Subject::born}};
};

/// It is acute: someone may be in danger. Never gated.
struct AcuteTurn {
  std::optional<Words> text;
  static constexpr std::string_view type = "acute";
  static constexpr auto fields = std::tuple{Field{"text", &AcuteTurn::text}};
};

/// It was reported: to child welfare, the police ... Never gated.
struct Notification {
  AtLeastOne<Label> to;
  std::optional<Date> date;
  std::optional<Words> text;
  static constexpr std::string_view type = "notification";
  static constexpr auto fields = std::tuple{Field{"to", &Notification::to}, Field{"date", &Notification::date},
                                            Field{"text", &Notification::text}};
};

/// What one wonders or worries about.
struct Concern {
  Words text;
  std::optional<Date> since;
  std::optional<ConcernKind> kind{};
  static constexpr std::string_view type = "concern";
  static constexpr auto fields =
      std::tuple{Field{"text", &Concern::text}, Field{"since", &Concern::since}, Field{"kind", &Concern::kind}};
};

/// It was discussed with a leader, a team ...
struct Consulted {
  Label with;
  bool anonymous;
  std::optional<Date> date;
  std::optional<Words> text;
  std::optional<BodyId> body{};  ///< a team or role of the guide
  static constexpr std::string_view type = "consulted";
  static constexpr auto fields =
      std::tuple{Field{"with", &Consulted::with}, Field{"anonymous", &Consulted::anonymous},
                 Field{"date", &Consulted::date}, Field{"text", &Consulted::text}, Field{"body", &Consulted::body}};
};

/// The family was reached and told.
struct Contacted {
  AtLeastOne<Label> whom;
  std::optional<Date> date;
  std::optional<bool> interpreter;
  std::optional<Words> text;
  static constexpr std::string_view type = "contacted";
  static constexpr auto fields =
      std::tuple{Field{"whom", &Contacted::whom}, Field{"date", &Contacted::date},
                 Field{"interpreter", &Contacted::interpreter}, Field{"text", &Contacted::text}};
};

/// A talk was held.
struct Conversation {
  AtLeastOne<Label> present;
  std::optional<Date> date;
  Words text;
  static constexpr std::string_view type = "conversation";
  static constexpr auto fields = std::tuple{Field{"present", &Conversation::present},
                                            Field{"date", &Conversation::date}, Field{"text", &Conversation::text}};
};

/// The child's own view, or why it is missing and who will ask. One of the two is always there.
struct Voice {
  std::optional<Words> words;
  std::optional<Words> missing;
  std::optional<Label> asks;
  std::optional<Date> date{};
  static constexpr std::string_view type = "voice";
  static constexpr auto fields = std::tuple{Field{"words", &Voice::words}, Field{"missing", &Voice::missing},
                                            Field{"asks", &Voice::asks}, Field{"date", &Voice::date}};
};

/// What somebody else thinks: guardians, services.
struct View {
  Label whose;
  Words text;
  std::optional<Date> date;
  static constexpr std::string_view type = "view";
  static constexpr auto fields =
      std::tuple{Field{"whose", &View::whose}, Field{"text", &View::text}, Field{"date", &View::date}};
};

/// `of_age`: whether the birthday that decides who answers has been; told in the year when it decides.
/// `sha256`: of the signed form's file, when `kept_at` is its path; hex.
struct Consent {
  ConsentId consent;
  AtLeastOne<Signer> given_by;
  Form form;
  std::vector<ServiceId> services;
  std::optional<Date> date;
  std::optional<Date> until;
  std::optional<Label> kept_at;
  std::optional<Words> purpose{};
  std::optional<bool> of_age{};
  std::optional<Label> sha256{};
  static constexpr std::string_view type = "consent";
  static constexpr auto fields = std::tuple{
      Field{"consent", &Consent::consent}, Field{"given-by", &Consent::given_by}, Field{"of-age", &Consent::of_age},
      Field{"form", &Consent::form},       Field{"services", &Consent::services}, Field{"purpose", &Consent::purpose},
      Field{"date", &Consent::date},       Field{"until", &Consent::until},       Field{"kept-at", &Consent::kept_at},
      Field{"sha256", &Consent::sha256}};
};

struct Refusal {
  ConsentId consent;
  AtLeastOne<Signer> given_by;
  std::optional<Date> date;
  std::optional<Words> text;
  std::vector<ServiceId> services{};  ///< of a consent for each service; empty: all
  static constexpr std::string_view type = "refusal";
  static constexpr auto fields =
      std::tuple{Field{"consent", &Refusal::consent}, Field{"given-by", &Refusal::given_by},
                 Field{"services", &Refusal::services}, Field{"date", &Refusal::date}, Field{"text", &Refusal::text}};
};

/// Where the log is kept from now on.
struct LogOpened {
  LogKept kept;
  static constexpr std::string_view type = "log";
  static constexpr auto fields = std::tuple{Field{"kept", &LogOpened::kept}};
};

/// Someone joins the work.
struct Participant {
  Label who;
  std::optional<ServiceId> service;
  std::optional<Label> role{};
  std::optional<Date> from{};
  static constexpr std::string_view type = "participant";
  static constexpr auto fields = std::tuple{Field{"who", &Participant::who}, Field{"service", &Participant::service},
                                            Field{"role", &Participant::role}, Field{"from", &Participant::from}};
};

/// A participant takes part no more.
struct Left {
  Label who;
  std::optional<ServiceId> service;
  std::optional<Date> date;
  std::optional<Words> text;
  static constexpr std::string_view type = "left";
  static constexpr auto fields = std::tuple{Field{"who", &Left::who}, Field{"service", &Left::service},
                                            Field{"date", &Left::date}, Field{"text", &Left::text}};
};

/// The baton is offered to somebody. Until they answer, whoever holds it goes on holding it.
struct Offer {
  Label to;
  std::optional<ServiceId> service;
  std::optional<Words> text;
  static constexpr std::string_view type = "offer";
  static constexpr auto fields =
      std::tuple{Field{"to", &Offer::to}, Field{"service", &Offer::service}, Field{"text", &Offer::text}};
};

/// Someone takes the baton; that answers an open offer.
struct Accept {
  Label holder;
  std::optional<ServiceId> service;
  static constexpr std::string_view type = "accept";
  static constexpr auto fields = std::tuple{Field{"holder", &Accept::holder}, Field{"service", &Accept::service}};
};

/// Whoever was offered the baton says no.
struct Decline {
  std::optional<Words> text;
  static constexpr std::string_view type = "decline";
  static constexpr auto fields = std::tuple{Field{"text", &Decline::text}};
};

/// Someone takes a role of the guide's besides the holder's.
struct RoleTaken {
  RoleId role;
  Label who;
  std::optional<ServiceId> service;
  static constexpr std::string_view type = "role";
  static constexpr auto fields =
      std::tuple{Field{"role", &RoleTaken::role}, Field{"who", &RoleTaken::who}, Field{"service", &RoleTaken::service}};
};

/// `under`: the goal that this one is part of. `points`: which of the guide's points it meets.
struct Goal {
  Words text;
  std::optional<Date> until;
  std::optional<EntryRef> under{};
  std::optional<AreaId> area{};
  std::vector<PointId> points{};
  static constexpr std::string_view type = "goal";
  static constexpr auto fields =
      std::tuple{Field{"text", &Goal::text}, Field{"points", &Goal::points}, Field{"until", &Goal::until},
                 Field{"under", &Goal::under}, Field{"area", &Goal::area}};
};

struct Measure {
  EntryRef goal;
  Words text;
  Label who;
  Label where;
  std::optional<Date> from;
  std::optional<Date> until;
  std::optional<AreaId> area{};  ///< else the goal's
  static constexpr std::string_view type = "measure";
  static constexpr auto fields =
      std::tuple{Field{"goal", &Measure::goal},   Field{"text", &Measure::text}, Field{"who", &Measure::who},
                 Field{"where", &Measure::where}, Field{"from", &Measure::from}, Field{"until", &Measure::until},
                 Field{"area", &Measure::area}};
};

/// `until`: the day to which the measure runs now.
struct Progress {
  EntryRef measure;
  Words text;
  std::optional<Date> until{};
  static constexpr std::string_view type = "progress";
  static constexpr auto fields = std::tuple{Field{"measure", &Progress::measure}, Field{"text", &Progress::text},
                                            Field{"until", &Progress::until}};
};

/// A meeting is planned, or moved: `moves` is the one that it takes the place of.
struct Meeting {
  MeetingKind kind;
  Date date;
  std::optional<Clock> time;
  std::optional<Label> place;
  std::optional<EntryRef> moves{};
  std::vector<Label> invited{};
  static constexpr std::string_view type = "meeting";
  static constexpr auto fields =
      std::tuple{Field{"kind", &Meeting::kind}, Field{"moves", &Meeting::moves}, Field{"date", &Meeting::date},
                 Field{"time", &Meeting::time}, Field{"place", &Meeting::place}, Field{"invited", &Meeting::invited}};
};

/// A planned meeting will not be.
struct Cancelled {
  EntryRef meeting;
  std::optional<Words> text;
  static constexpr std::string_view type = "cancelled";
  static constexpr auto fields = std::tuple{Field{"meeting", &Cancelled::meeting}, Field{"text", &Cancelled::text}};
};

/// A meeting was held.
struct Minutes {
  MeetingKind kind;
  std::optional<Date> date;
  AtLeastOne<Label> present;
  std::optional<Words> text;
  std::optional<Words> agreed{};
  std::optional<Words> went{};  ///< how the meeting itself was
  static constexpr std::string_view type = "minutes";
  static constexpr auto fields =
      std::tuple{Field{"kind", &Minutes::kind}, Field{"date", &Minutes::date},     Field{"present", &Minutes::present},
                 Field{"text", &Minutes::text}, Field{"agreed", &Minutes::agreed}, Field{"went", &Minutes::went}};
};

/// What a measure led to. `ends` tells whether the measure ends; without it, an achieved one does.
struct Evaluation {
  EntryRef measure;
  Effect effect;
  std::optional<Words> text;
  std::optional<bool> ends;
  std::optional<Date> until{};  ///< the day to which it runs now
  static constexpr std::string_view type = "evaluation";
  static constexpr auto fields = std::tuple{Field{"measure", &Evaluation::measure},
                                            Field{"effect", &Evaluation::effect}, Field{"text", &Evaluation::text},
                                            Field{"ends", &Evaluation::ends}, Field{"until", &Evaluation::until}};
};

/// The way out of a step that was chosen, and why. `to` stands only where the outcome leaves a choice;
/// `successor` is who goes on when the case is handed off to a plan or referred.
struct Decision {
  OutcomeId outcome;
  std::optional<Label> to;
  std::optional<Words> reason;
  std::optional<Label> successor{};
  static constexpr std::string_view type = "decision";
  static constexpr auto fields =
      std::tuple{Field{"outcome", &Decision::outcome}, Field{"to", &Decision::to}, Field{"reason", &Decision::reason},
                 Field{"successor", &Decision::successor}};
};

/// A case that had ended goes on.
struct Reopened {
  Words reason;
  static constexpr std::string_view type = "reopened";
  static constexpr auto fields = std::tuple{Field{"reason", &Reopened::reason}};
};

/// The answer to a question of a form.
struct FormAnswer {
  FormId form;
  QuestionId question;
  Words text;
  static constexpr std::string_view type = "form";
  static constexpr auto fields = std::tuple{Field{"form", &FormAnswer::form}, Field{"question", &FormAnswer::question},
                                            Field{"text", &FormAnswer::text}};
};

struct NoteEntry {
  Words text;
  static constexpr std::string_view type = "note";
  static constexpr auto fields = std::tuple{Field{"text", &NoteEntry::text}};
};

/// An earlier entry was a mistake and counts no more. It stays in the journal.
struct Retracted {
  EntryRef entry;
  Words reason;
  static constexpr std::string_view type = "retracted";
  static constexpr auto fields = std::tuple{Field{"entry", &Retracted::entry}, Field{"reason", &Retracted::reason}};
};

using Payload = std::variant<Opened, Subject, AcuteTurn, Notification, Concern, Consulted, Contacted, Conversation,
                             Voice, View, Consent, Refusal, LogOpened, Participant, Left, Offer, Accept, Decline,
                             RoleTaken, Goal, Measure, Progress, Meeting, Cancelled, Minutes, Evaluation, Decision,
                             Reopened, FormAnswer, NoteEntry, Retracted>;

}  // namespace bti
