// bti hand-over, accept, decline: the baton from one holder to the next.
#include <algorithm>
#include <utility>

#include "cli/acute.hpp"
#include "cli/conclude.hpp"
#include "cli/given.hpp"
#include "cli/talk.hpp"

namespace bti::cli {
namespace {

constexpr const char* to_key = "to";
constexpr const char* service_key = "service";
constexpr const char* text_key = "text";
constexpr Said said_by_options[] = {{"--to", to_key}, {"--service", service_key}};

const Settings& settings_of(const Session& session) { return session.caseload->settings; }

bool is_user(const Session& session, const Label& who) { return settings_of(session).people.contains(who.text); }

/// Who writes. Nobody needs to tell for which service, to offer the baton or to say no to it.
Result<Answerer> writer(const Session& session, const Guide& guide) {
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  const auto mine = usual_service(session, guide);
  if (!mine) return std::unexpected(mine.error());
  return Answerer{*name, mine->value_or(ServiceId{}), session.options.value("--answers").value_or("")};
}

/// Only whoever was asked can answer an offer, when that is a user; else anybody can.
Result<void> may_answer(const Session& session, const OpenCase& now, const std::string& user) {
  const auto offer = open_offer(now.state);
  if (!offer) return std::unexpected(offer.error());
  const Label& asked = offer->value.to;
  if (!is_user(session, asked) || asked.text == user) return {};
  return fail({.failure = Failure::rule,
               .what = msg("cli.not-asked"),
               .hint = msg("cli.not-asked.hint", settings_of(session).show(asked.text))});
}

/// The same, but for whoever holds it already.
Result<void> may_accept(const Session& session, const OpenCase& now, const std::string& user) {
  const auto& holder = now.state.holder;
  if (now.state.offer && holder && holder->value.holder.text == user) {
    return fail({.failure = Failure::rule,
                 .what = msg("cli.own-offer"),
                 .hint = msg("cli.own-offer.hint", now.of.number.value)});
  }
  return may_answer(session, now, user);
}

/// The same, and whoever holds it can take the offer back.
Result<void> may_decline(const Session& session, const OpenCase& now, const std::string& user) {
  const auto& holder = now.state.holder;
  if (now.state.offer && holder && holder->value.holder.text == user) return {};
  return may_answer(session, now, user);
}

std::string holder_now(const Session& session, const State& state) {
  return settings_of(session).show(state.holder->value.holder.text);
}

void tell_offered(Session& session, const OpenCase& now) {
  const Label& asked = now.state.offer->value.to;
  const std::string who = settings_of(session).show(asked.text);
  if (const auto& before = session.open_case->state.offer; before && before->value.to != asked) {
    print(session, msg("cli.offer-replaced", settings_of(session).show(before->value.to.text)));
  }
  print(session, msg("cli.still-holds", holder_now(session, now.state)));
  print(session, is_user(session, asked) ? msg("cli.answers-with", who) : msg("cli.anyone-answers", who));
  for (const char* command : {"accept", "decline"}) {
    print_text(session, "bti " + std::string(command) + " " + now.of.number.value, 2);
  }
}

void tell_accepted(Session& session, const OpenCase& now) {
  print(session, msg("cli.holds-now", holder_now(session, now.state)));
  const auto& before = session.open_case->state.holder;
  const bool stays = !before || before->value.holder == now.state.holder->value.holder ||
                     std::ranges::any_of(now.state.participants,
                                         [&](const auto& one) { return one.value.who == before->value.holder; });
  if (!stays) {
    print(session, msg("cli.holder-before", settings_of(session).show(before->value.holder.text), now.of.number.value));
  }
  show_next(session, now);
}

void tell_declined(Session& session, const OpenCase& now) {
  if (now.state.holder) print(session, msg("cli.holds-on", holder_now(session, now.state)));
  print(session, msg("cli.offer-another", now.of.number.value));
}

/// A user's service stands in bti.yaml.
void add_service(const Session& session, Offer& offer) {
  const auto person = settings_of(session).people.find(offer.to.text);
  if (offer.service || person == settings_of(session).people.end() || !person->second.service) return;
  if (session.open_case->guide->find_service(*person->second.service) != nullptr) {
    offer.service = person->second.service;
  }
}

Offer offer_of(const Session& session, const Answer& item) {
  Offer offer{.to = {first_of(item, to_key).value_or("")}, .service = {}, .text = {}};
  if (auto service = first_of(item, service_key)) offer.service = ServiceId{std::move(*service)};
  if (auto text = first_of(item, text_key)) offer.text = Words{std::move(*text)};
  add_service(session, offer);
  return offer;
}

/// The user ids are no secret, but nobody knows them by heart.
void show_people(Session& session) {
  std::string all;
  for (const auto& [id, person] : settings_of(session).people) {
    all += (all.empty() ? "" : ", ") + id + (person.role.empty() ? "" : " (" + person.role + ")");
  }
  if (!all.empty()) print(session, msg("cli.may-ask", all));
}

void show_advice(Session& session) {
  const Help* help = session.open_case->guide->find_help(AskKind::holder);
  if (help == nullptr) return;
  if (!help->title.empty()) print_text(session, help->title);
  print_text(session, help->text);
}

/// Who, from which service, and why; but why only of an offer that may be made.
AskForm offer_form(const Session& session, const Answerer& who, const Answer& said) {
  const OpenCase& about = *session.open_case;
  return {.preset = said, .questions = [&session, &about, who, said](const Answer& item) {
            std::vector<Question> questions;
            if (!said.contains(to_key)) {
              questions.push_back({.field = to_key,
                                   .text = msg("ask.offer.to"),
                                   .kind = FieldKind::label,
                                   .required = true,
                                   .help = msg("help.accept.holder")});
            }
            const Offer offer = offer_of(session, item);
            if (item.contains(service_key) ? !said.contains(service_key) : !offer.service.has_value()) {
              questions.push_back({.field = service_key,
                                   .text = msg("ask.offer.service"),
                                   .kind = FieldKind::id,
                                   .choices = service_choices(*about.guide),
                                   .help = msg("help.services")});
            }
            if (rehearse(about, std::vector<Payload>{offer}, who, session.env.now())) {
              questions.push_back({.field = text_key, .text = msg("ask.offer.text"), .kind = FieldKind::words});
            }
            return questions;
          }};
}

Result<int> leave_unwritten(Session& session, const Answerer& who, Way way, const Answer& typed) {
  keep_typed(session, typed);
  if (way == Way::acute) return turn_acute(session, who);
  return leave_at_once(session, way == Way::interrupted ? Reply::Kind::interrupted : Reply::Kind::stop);
}

Result<int> offer_at_terminal(Session& session, const Answerer& who) {
  const OpenCase& about = *session.open_case;
  Answer item;
  for (const auto& [option, key] : said_by_options) {
    if (const auto said = session.options.value(option)) item[std::string(key)] = {*said};
  }
  if (!item.contains(to_key)) {
    const auto any = rehearse(about, std::vector<Payload>{Offer{}}, who, session.env.now());
    if (!any) return std::unexpected(any.error());
    print(session, msg("cli.holds-now", holder_now(session, about.state)));
    session.env.out << '\n';
    show_advice(session);
    show_people(session);
  }
  const Way way = ask_given(session, offer_form(session, who, item), item, [&] { show_advice(session); });
  if (way != Way::forward) return leave_unwritten(session, who, way, item);
  auto status = conclude(session, just(offer_of(session, item)), who, tell_offered);
  if (!status) keep_typed(session, item);
  return status;
}

/// Whose answer counts is looked at again when it is recorded.
Result<int> conclude_no(Session& session, const Decline& no, const Answerer& who) {
  const Making make = [&](const OpenCase& now) -> Result<std::vector<Payload>> {
    const auto may = may_decline(session, now, who.user);
    if (!may) return std::unexpected(may.error());
    return std::vector<Payload>{no};
  };
  return conclude(session, make, who, tell_declined);
}

Result<int> decline_at_terminal(Session& session, const Answerer& who) {
  if (const auto may = may_decline(session, *session.open_case, who.user); !may) return std::unexpected(may.error());
  Answer item;
  const AskForm form{.questions = [](const Answer&) {
    return std::vector<Question>{{.field = text_key, .text = msg("ask.decline.text"), .kind = FieldKind::words}};
  }};
  const Way way = ask_given(session, form, item);
  if (way != Way::forward) return leave_unwritten(session, who, way, item);
  Decline no;
  if (auto text = first_of(item, text_key)) no.text = Words{std::move(*text)};
  auto status = conclude_no(session, no, who);
  if (!status) keep_typed(session, item);
  return status;
}

/// The service of whoever accepts: as said, else as they were asked, else where they work.
Result<Reply> service_to_take(Session& session, const State& state) {
  const Guide& guide = *session.open_case->guide;
  const auto mine = said_service(session, guide);
  const bool by_name = state.offer && is_user(session, state.offer->value.to);
  const bool unsaid = mine && (!*mine || (by_name && !session.options.value("--service")));
  if (unsaid && state.offer && state.offer->value.service) {
    return Reply{Reply::Kind::answer, {state.offer->value.service->value}};
  }
  return ask_service(session, guide);
}

}  // namespace

Result<int> hand_over(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto who = writer(session, *about.guide);
  if (!who) return std::unexpected(who.error());
  const bool from_file = session.options.value("--answers").has_value();
  if (!from_file && !session.options.value("--to") && !interactive(session)) {
    return fail({.failure = Failure::usage,
                 .what = msg("cli.hand-over-whom"),
                 .hint = msg("cli.hand-over-whom.hint", about.of.number.value)});
  }
  if (from_file || session.options.value("--to")) {
    const auto read = read_given(session, Offer::type, said_by_options);
    if (!read) return std::unexpected(read.error());
    if (from_file || !interactive(session)) {
      Offer offer = std::get<Offer>(*read);
      add_service(session, offer);
      return conclude(session, just(std::move(offer)), *who, tell_offered);
    }
  }
  return offer_at_terminal(session, *who);
}

Result<int> accept(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  if (const auto may = may_accept(session, about, *name); !may) return std::unexpected(may.error());
  const auto service = service_to_take(session, about.state);
  if (!service) return std::unexpected(service.error());
  if (service->kind == Reply::Kind::acute) return turn_acute(session, {*name, {}});
  if (service->kind != Reply::Kind::answer) return leave_at_once(session, service->kind);
  const Answerer who{*name, ServiceId{service->values.front()}};
  const Making make = [&](const OpenCase& now) -> Result<std::vector<Payload>> {
    const auto may = may_accept(session, now, who.user);
    if (!may) return std::unexpected(may.error());
    Errors errors = missing_to_hold(*now.guide, now.state, who.me, session.env.now().date());
    if (!errors.empty()) return std::unexpected(std::move(errors));
    return std::vector<Payload>{Accept{.holder = {who.user}, .service = who.me}};
  };
  return conclude(session, make, who, tell_accepted);
}

Result<int> decline(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto who = writer(session, *about.guide);
  if (!who) return std::unexpected(who.error());
  if (!session.options.value("--answers") && interactive(session)) return decline_at_terminal(session, *who);
  const auto no = read_given(session, Decline::type, {});
  if (!no) return std::unexpected(no.error());
  return conclude_no(session, std::get<Decline>(*no), *who);
}

}  // namespace bti::cli
