// A municipality's guide: levels, steps, what each step asks and needs, and the ways out of it.
// Knows the guide format (bti-guide(5)). Must not know cases.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bti/date.hpp"
#include "bti/messages.hpp"
#include "bti/result.hpp"
#include "bti/source.hpp"
#include "bti/wheel.hpp"

namespace bti {

/// Ids of different things do not mix.
template <class Tag>
struct Id {
  std::string value;
  auto operator<=>(const Id&) const = default;
};
using ServiceId = Id<struct ServiceTag>;
using SubjectKind = Id<struct SubjectTag>;
using ConsentId = Id<struct ConsentTag>;
using MeetingKind = Id<struct MeetingTag>;
using ContactId = Id<struct ContactTag>;
using ToolId = Id<struct ToolTag>;
using OutcomeId = Id<struct OutcomeTag>;
using ConcernKind = Id<struct ConcernTag>;
using RoleId = Id<struct RoleTag>;
using BodyId = Id<struct BodyTag>;  ///< a team or a role
using FormId = Id<struct FormTag>;
using QuestionId = Id<struct QuestionTag>;
using StartId = Id<struct StartTag>;
using AreaId = Id<struct AreaTag>;    ///< of development
using PointId = Id<struct PointTag>;  ///< that a good goal meets

/// Where a step stands in a guide: indices into levels and steps.
struct StepIndex {
  std::size_t level{0};
  std::size_t step{0};
  auto operator<=>(const StepIndex&) const = default;
};

/// What a step can ask. Most are named as the entry that answers them.
enum class AskKind {
  subject,
  concern,
  consulted,
  contacted,
  conversation,
  voice,
  view,
  participant,
  consent,
  log,
  holder,
  role,
  goal,
  measure,
  progress,
  meeting,
  minutes,
  evaluation,
  form,
  note,
  decision
};
[[nodiscard]] std::string_view name(AskKind kind);

/// One ask of a step. `least` 0 is optional; an evaluation is asked for each open measure.
struct Ask {
  AskKind kind;
  int least{1};
  std::string of{};  ///< which consent, kind of meeting, team, role or form; else empty
  bool anew{false};  ///< it counts only if given since the case came to the step
  bool operator==(const Ask&) const = default;
};

/// What must hold before a step is left, or for an outcome to be offered.
struct Need {
  /// withdrawn: a consent was given, and then taken back.
  enum class Kind { holder, log, consent, withdrawn, meeting, been, services, subject, role, concern, consulted };
  Kind kind;
  std::string of{};  ///< an id, LEVEL or LEVEL/STEP; of services their kind, empty for any
  bool negated{false};
  std::size_t least{0};                 ///< of services: how many take part
  std::optional<std::size_t> most{};    ///< of services
  std::vector<SubjectKind> subjects{};  ///< of subject: one of these
  bool operator==(const Need&) const = default;
};

/// Where an outcome leads.
struct Target {
  /// stay: the case stays where it is; back: to the step from which it came to this level.
  enum class Kind { step, close, hand_off, refer, done_here, stay, back };
  Kind kind;
  StepIndex step{};       ///< of Kind::step
  bool passes_by{false};  ///< of Kind::step: a step that is not for the service is passed by
  bool operator==(const Target&) const = default;
};

struct Outcome {
  OutcomeId id;
  std::string title{};
  std::string text{};
  std::vector<Target> to{};           ///< one, or several from which people choose
  std::string plan{};                 ///< of a hand-off: IP, IOP ...
  std::vector<ServiceId> services{};  ///< only for these; empty: for all
  std::vector<Need> when{};           ///< offered only if these hold
  std::vector<Need> needs{};          ///< refused unless these hold
  std::vector<Ask> asks{};            ///< asked when this outcome is chosen
  bool free{false};                   ///< may be taken whatever the step still asks and needs: a way back or out
  bool anytime{false};                ///< stands at many steps: what may happen at any time
  Position at{};                      ///< where it begins in the file
};

/// What a step says and asks besides, or instead, for some services.
struct Variant {
  std::vector<ServiceId> services;
  std::string text;                              ///< shown after the common text
  std::optional<std::vector<Ask>> asks;          ///< instead of the step's
  std::optional<std::vector<Outcome>> outcomes;  ///< instead of the step's
};

struct Note {
  std::string text;
  std::vector<ServiceId> services;  ///< empty: for all
};

/// By when a step is to be done: so long after something, or words that no calendar knows.
struct Deadline {
  enum class From { worry, opened, entered, moved };
  std::optional<Span> time{};
  std::string soon{};  ///< "uten ugrunnet opphold"; where there is no time
  From from{From::entered};
  std::optional<ConcernKind> concern{};  ///< only for this kind of worry
};

struct Step {
  std::string id{};
  std::string title{};  ///< the level's where the guide gives none
  std::string text{};
  std::vector<ServiceId> only{};  ///< the services that it is for; empty: all
  std::vector<Variant> variants{};
  std::vector<Note> notes{};
  std::vector<ToolId> tools{};
  std::vector<ContactId> contacts{};
  std::vector<Need> needs{};
  std::vector<Ask> asks{};
  std::vector<Outcome> outcomes{};
  std::vector<Deadline> within{};
  Position at{};  ///< where it begins in the file
};

struct Level {
  std::string id{};  ///< a label, never a number
  std::string title{};
  std::string text{};
  std::vector<Step> steps{};
};

struct Service {
  ServiceId id{};
  std::string name{};
  std::string kind{};       ///< municipal, external ... as the guide has it; may be empty
  std::string documents{};  ///< where the service documents
  /// Before this level the service may keep the log in its own records; empty: it may not.
  std::optional<std::size_t> log_from{};
  std::string log_where{};  ///< which records those are
};

/// From which hour to which another number answers.
struct Hours {
  enum class Days { all, weekdays, weekend };
  Days days{Days::all};
  std::string from;  ///< "08:00"
  std::string to;
  std::string phone;
};

struct Contact {
  ContactId id;
  std::string name{};
  std::string via{};
  std::string phone{};
  std::string note{};
  std::vector<Hours> hours{};  ///< when none fits, `phone` does
};

/// Who gives a consent: the first rule that fits. `self`: the young person, the pregnant woman, the adult.
struct SignRule {
  enum class Who { guardian, both_guardians, self };
  std::vector<Who> who{};
  bool all{false};  ///< all of them; else any
  std::optional<int> from_age{};
  std::vector<SubjectKind> subjects{};  ///< empty: whomever the case concerns
};

struct ConsentKind {
  ConsentId id;
  std::string title{};
  std::string text{};
  bool per_service{false};  ///< must name each service brought in
  std::vector<SignRule> signed_by{};
  std::optional<Span> expires{};
};

/// A form, template or overview.
struct Tool {
  ToolId id;
  std::string title{};
  std::string text{};
  std::string kind{};
  bool required{false};
  std::string file{};                                            ///< beside the guide: "tools/samtale.md"; may be empty
  std::vector<std::pair<std::string, std::string>> languages{};  ///< the file in other languages, by tag
  Position at{};                                                 ///< where it begins in the file
};

/// Something with an id and a name: kinds of worry, kinds of meeting.
struct Named {
  std::string id;
  std::string name;
};

/// Whom a case can concern, and for which ages the guide is meant.
struct SubjectInfo {
  SubjectKind id;
  std::string name{};
  std::optional<int> age_from{};
  std::optional<int> age_to{};
};

/// Somebody with a duty of their own, besides the holder.
struct Role {
  RoleId id;
  std::string title;
  std::string text;
};

/// A point of a team's own agenda, or one that a good goal meets.
struct Point {
  std::string id;
  std::string title{};
  std::string text{};
};

/// A standing team that a case can be brought before.
struct Team {
  std::string id{};
  std::string title{};
  std::string text{};
  std::optional<ConsentId> consent{};  ///< without it a case is raised anonymously
  std::vector<std::string> members{};  ///< roles
  std::string raised_by{};             ///< who raises a case, and how
  std::vector<Point> agenda{};
};

/// A fixed list of questions.
struct FormQuestion {
  QuestionId id;
  std::string text{};
  bool optional{false};
};
struct QuestionForm {
  FormId id;
  std::string title{};
  std::string text{};
  std::vector<FormQuestion> questions{};
};

/// A place where a case can begin.
struct StartPlace {
  StartId id;
  std::string title{};
  std::string text{};
  StepIndex at;
  std::vector<ServiceId> services{};  ///< empty: for all
  std::optional<ConcernKind> concern{};
};

/// Help shown where an ask of this kind is made.
struct Help {
  AskKind kind;
  std::string title;
  std::string text;
};

struct GuideSource {
  std::string title;
  std::string publisher;
  std::string note;
};

struct Acute {
  std::string line;  ///< stands at every step
  std::string text;
  std::vector<ContactId> contacts;
  Position at{};  ///< where it begins in the file
};

/// When follow-up counts as broken (bti-findings(7)). What the guide does not say, nobody is reminded of.
struct Breaks {
  std::optional<Span> holder_within{};      ///< after the case came to a level that has a holder
  std::optional<Span> date_within{};        ///< so long may a step be without any date ahead
  std::optional<Span> evaluation_within{};  ///< from a measure's start, or from when it was last evaluated
  std::optional<Span> decision_within{};    ///< from when the case came to a step that asks for a decision
  std::optional<Span> handover_answer{};    ///< from when the baton was offered
  std::optional<Span> silent_after{};       ///< from the last entry
  std::optional<Span> consent_warning{};    ///< before a consent runs out
  bool operator==(const Breaks&) const = default;
};

/// How much there may be at once before it is too much.
struct AtOnce {
  std::optional<int> goals{};
  std::optional<int> measures{};
};

/// The same for some services.
struct AcuteVariant {
  std::vector<ServiceId> services;
  Acute acute;
};

/// A guide as read: every reference in it has been found to exist.
struct Guide {
  std::string id;
  std::string version;
  std::string title;
  std::string municipality;
  std::string language;
  std::string about;
  OwnWords words;
  std::vector<GuideSource> sources;
  std::vector<SubjectInfo> subjects;
  std::optional<int> age_to;  ///< of subjects that tell no age of their own
  std::vector<Named> concerns;
  std::vector<Service> services;
  std::vector<Contact> contacts;
  Acute acute;
  std::vector<AcuteVariant> acute_for;
  std::vector<ConsentKind> consents;
  std::optional<ConsentId> log_consent;  ///< what opening the log needs
  std::vector<Named> meetings;
  std::vector<Named> areas;
  std::vector<Point> goal_points;
  AtOnce at_once;
  std::string at_end;  ///< shown when a case ends: thanks, and the way back
  std::vector<Tool> tools;
  std::vector<Role> roles;
  std::vector<Team> teams;
  std::vector<WheelItem> wheel;
  std::vector<QuestionForm> forms;
  std::vector<Help> help;
  std::vector<StartPlace> starts;  ///< empty: the first step
  Breaks breaks;
  std::vector<Level> levels;
  std::string sha256;  ///< of the file, hex

  [[nodiscard]] const Level& level(StepIndex at) const { return levels[at.level]; }
  [[nodiscard]] const Step& step(StepIndex at) const { return levels[at.level].steps[at.step]; }
  /// "LEVEL/STEP" or "LEVEL" (its first step); nothing when there is none.
  [[nodiscard]] std::optional<StepIndex> find_step(std::string_view name) const;
  [[nodiscard]] std::string step_name(StepIndex at) const;  ///< "0/define"
  [[nodiscard]] const Service* find_service(const ServiceId& id) const;
  [[nodiscard]] const ConsentKind* find_consent(std::string_view id) const;
  [[nodiscard]] const Contact* find_contact(const ContactId& id) const;
  [[nodiscard]] const Tool* find_tool(const ToolId& id) const;
  [[nodiscard]] const Help* find_help(AskKind kind) const;
  [[nodiscard]] const Role* find_role(std::string_view id) const;
  [[nodiscard]] const Team* find_team(std::string_view id) const;
  [[nodiscard]] const QuestionForm* find_form(std::string_view id) const;
  [[nodiscard]] const StartPlace* find_start(std::string_view id) const;
  /// What to do when it is acute, as the service is told it.
  [[nodiscard]] const Acute& acute_for_service(const ServiceId& id) const;
  /// Name for people; the id itself when the guide does not know it.
  [[nodiscard]] std::string service_name(const ServiceId& id) const;
  [[nodiscard]] std::string subject_name(const SubjectKind& id) const;
  [[nodiscard]] std::string meeting_name(std::string_view id) const;
  [[nodiscard]] std::string concern_name(const ConcernKind& id) const;
  [[nodiscard]] std::string body_name(std::string_view id) const;  ///< of a team or a role
  [[nodiscard]] std::string area_name(const AreaId& id) const;
};

/// Letters, digits, dots, hyphens, underscores and plus signs, at most 64 and no dot first: what a
/// version can be, so that it can be part of a file's name. A level's label looks the same.
[[nodiscard]] bool is_version(std::string_view text);

/// Reads a guide, or gives every problem in it: form, unknown keys, references to what is not there.
[[nodiscard]] Result<Guide> read_guide(std::string_view text);

/// What a guide builds on: `extends: ID@VERSION`.
struct GuideBase {
  std::string id;
  std::string version;
  Position at{};
};
/// Nothing when it builds on none, or when the text is no guide (read_guide tells why).
[[nodiscard]] std::optional<GuideBase> base_of(std::string_view text);
/// Reads a guide that builds on others: its own text first, then what each extends. An error's place
/// tells in which text it lies.
[[nodiscard]] Result<Guide> read_guide(const std::vector<Source>& texts);
/// A guide and the one text it is read from, which builds on nothing.
struct ResolvedGuide {
  Guide guide;
  std::string bytes;
};
/// The guide that these make together; a guide that builds on none stays as it is written.
[[nodiscard]] Result<ResolvedGuide> resolve_guide(const std::vector<Source>& texts);

/// The values that these make together, each with its place; nothing when they are no guides.
[[nodiscard]] std::optional<Value> join_guide(const std::vector<Source>& texts);
/// A part of a guide, and which of the guides that were read together it comes from.
struct Origin {
  std::string place;  ///< `services: school, gp`, `levels/0/define: title, text`
  std::size_t source{0};
  bool removed{false};  ///< the base has it, and the guide of `source` took it away
};
struct Origins {
  std::vector<std::string> guides;  ///< `ID@VERSION` of each source
  std::vector<Origin> parts;        ///< in the guide's order; what was taken away last
};
/// What each guide gives to the one that they make together. Texts that cannot be read give nothing.
[[nodiscard]] Origins origins(const std::vector<Source>& texts);

/// Does a list `for` certain services hold for this one? An empty list holds for all.
[[nodiscard]] bool holds_for(const std::vector<ServiceId>& services, const ServiceId& service);

/// The places where a service can begin a case.
[[nodiscard]] std::vector<const StartPlace*> starts_for(const Guide& guide, const ServiceId& service);
/// The step a target leads this service to, steps that are not for it passed by; of Kind::step only.
[[nodiscard]] StepIndex landing(const Guide& guide, const Target& target, const std::optional<ServiceId>& service);

/// Which step of its level it is for a service, counted from 1, and of how many.
[[nodiscard]] std::pair<std::size_t, std::size_t> place_in_level(const Guide& guide, StepIndex at,
                                                                 const ServiceId& service);

/// The step's asks and outcomes for a service; outcomes for other services are left out.
[[nodiscard]] const std::vector<Ask>& asks_for(const Step& step, const ServiceId& service);
[[nodiscard]] std::vector<const Outcome*> outcomes_for(const Step& step, const ServiceId& service);
/// The outcome of this id as the service knows it, or else wherever in the step it stands; nullptr
/// when there is none.
[[nodiscard]] const Outcome* find_outcome(const Step& step, const OutcomeId& id,
                                          const std::optional<ServiceId>& service);
/// The hours that hold at a moment; nullptr when none do.
[[nodiscard]] const Hours* hours_now(const Contact& contact, const Instant& now);
/// The step's text for a service: the common one, then the service's own.
[[nodiscard]] std::string text_for(const Step& step, const ServiceId& service);

}  // namespace bti
