#include "cli/screen.hpp"

#include "cli/forms.hpp"

namespace bti::cli {
namespace {

void print_contacts(Session& session, const Guide& guide, const std::vector<ContactId>& contacts) {
  for (const ContactId& id : contacts) {
    if (const Contact* contact = guide.find_contact(id))
      print_marked(session, "- ", contact_line(session, *contact), 2);
  }
}

void print_notes(Session& session, const Step& step, const ServiceId& me) {
  for (const Note& note : step.notes) {
    if (!holds_for(note.services, me)) continue;
    session.env.out << '\n';
    print_marked(session, "* ", note.text);
  }
}

void print_tools(Session& session, const Guide& guide, const Step& step) {
  if (step.tools.empty()) return;
  session.env.out << '\n' << say(session, msg("screen.tools")) << '\n';
  for (std::size_t i = 0; i < step.tools.size(); ++i) {
    const Tool* tool = guide.find_tool(step.tools[i]);
    if (tool == nullptr) continue;
    const std::string mark = tool->required ? " (" + say(session, msg("tool.required")) + ")" : "";
    print_marked(session, "t" + std::to_string(i + 1) + "  ", tool->title + mark, 2);
  }
}

/// Deadlines of the step, and a word when the guide is meant for other ages.
void print_times(Session& session, const OpenCase& about, Date today) {
  for (const Due& due : deadlines(*about.guide, about.state)) {
    session.env.out << '\n';
    print(session,
          due.date ? msg("screen.deadline", long_date(*due.date, session.wording)) : msg("screen.deadline", due.soon));
  }
  if (const auto ages = outside_ages(*about.guide, about.state, today)) {
    session.env.out << '\n';
    if (ages->age_from && ages->age_to) {
      print(session, msg("screen.ages", ages->name, *ages->age_from, *ages->age_to));
    } else {
      print(session, ages->age_to ? msg("screen.ages-to", ages->name, *ages->age_to)
                                  : msg("screen.ages-from", ages->name, *ages->age_from));
    }
  }
}

Message state_of(const Ask& ask, const OpenCase& about, Date today) {
  if (answered(ask, *about.guide, about.state, today) && ask.kind != AskKind::decision) return msg("screen.ask-done");
  return required(ask, *about.guide, about.state) ? msg("screen.ask-needed") : msg("screen.ask-free");
}

}  // namespace

void show_step(Session& session, const Guide& guide, StepIndex at, const ServiceId& me) {
  const Step& step = guide.step(at);
  print_text(session, step_title(session, guide, at, me));
  print_text(session, guide.service_name(me));
  session.env.out << '\n';
  print_text(session, text_for(step, me));
  print_notes(session, step, me);
  print_tools(session, guide, step);
  if (!step.contacts.empty()) {
    session.env.out << '\n' << say(session, msg("screen.contacts")) << '\n';
    print_contacts(session, guide, step.contacts);
  }
  const Service* service = guide.find_service(me);
  if (service != nullptr && !service->documents.empty()) {
    session.env.out << '\n';
    print(session, msg("screen.documents", service->documents));
  }
  session.env.out << '\n';
  print_marked(session, "!! ", guide.acute_for_service(me).line);
}

void show_asks(Session& session, const OpenCase& about, const ServiceId& me) {
  const Guide& guide = *about.guide;
  const Date today = session.env.now().date();
  print_times(session, about, today);
  const std::vector<Ask>& asks = asks_for(guide.step(about.state.at), me);
  if (!asks.empty()) session.env.out << '\n' << say(session, msg("screen.asks")) << '\n';
  for (const Ask& ask : asks) {
    print_marked(session, "- ",
                 title_of(ask, guide, session.wording) + " (" + say(session, state_of(ask, about, today)) + ")", 2);
  }
  if (const Errors lacks = missing(guide, about.state, me, today); !lacks.empty()) {
    session.env.out << '\n' << say(session, msg("screen.missing")) << '\n';
    for (const Error& error : lacks) {
      print_marked(session, "- ", say(session, error.what), 2);
      if (!error.hint.id.empty()) print(session, error.hint, 4);
    }
  }
  session.env.out << '\n' << say(session, msg("screen.outcomes")) << '\n';
  for (const Outcome* outcome : offered(guide, about.state, me, today)) {
    print_marked(session, "- ", outcome->title, 2);
    print_text(session, "-> " + destination(session, guide, {about.state.at, me}, *outcome), 4);
  }
}

void show_acute(Session& session, const Guide& guide, const ServiceId& me) {
  const Acute& acute = guide.acute_for_service(me);
  print_text(session, acute.text);
  session.env.out << '\n';
  print_contacts(session, guide, acute.contacts);
}

bool show_tool(Session& session, const OpenCase& about, std::size_t number) {
  const Step& step = about.guide->step(about.state.at);
  if (number < 1 || number > step.tools.size()) return false;
  const Tool* tool = about.guide->find_tool(step.tools[number - 1]);
  if (tool == nullptr) return false;
  print_text(session, tool->title);
  print_text(session, tool->text);
  if (!tool->file.empty()) print(session, msg("screen.fill-tool", about.of.number.value, tool->id.value));
  return true;
}

std::string step_title(const Session& session, const Guide& guide, StepIndex at, const ServiceId& me) {
  const Level& level = guide.level(at);
  const auto [number, of] = place_in_level(guide, at, me);
  if (guide.step(at).title == level.title)
    return say(session, msg("screen.step-alone", level.id, level.title, number, of));
  return say(session, msg("screen.step", level.id, level.title, number, of, guide.step(at).title));
}

std::string describe(const Session& session, const Guide& guide, const Standpoint& from, const Target& target,
                     const std::string& plan) {
  switch (target.kind) {
    case Target::Kind::step: {
      const StepIndex to = landing(guide, target, from.me);
      const std::string& title = guide.step(to).title;
      const std::size_t number = place_in_level(guide, to, from.me).first;
      if (to.level == from.at.level) return say(session, msg("screen.to-step", number, title));
      return say(session, msg("screen.to-level", guide.level(to).id, number, title));
    }
    case Target::Kind::close:
      return say(session, msg("screen.to-close"));
    case Target::Kind::hand_off:
      return say(session, msg("screen.to-hand-off", plan));
    case Target::Kind::refer:
      return say(session, msg("screen.to-refer"));
    case Target::Kind::done_here:
      return say(session, msg("screen.to-done-here"));
    case Target::Kind::stay:
      return say(session, msg("screen.to-stay"));
    case Target::Kind::back:
      return say(session, msg("screen.to-back"));
  }
  return "";
}

std::string destination(const Session& session, const Guide& guide, const Standpoint& from, const Outcome& outcome) {
  std::string all;
  for (const Target& target : outcome.to) {
    all += (all.empty() ? "" : " / ") + describe(session, guide, from, target, outcome.plan);
  }
  return all;
}

std::string contact_line(const Session& session, const Contact& contact) {
  std::string line = contact.name;
  if (!contact.via.empty()) line += " " + say(session, msg("screen.via", contact.via));
  const Instant now = session.env.now();
  const Hours* open = hours_now(contact, now);
  const std::string& phone = open != nullptr ? open->phone : contact.phone;
  if (!phone.empty()) line += ": " + phone;
  for (const Hours& hours : contact.hours) {
    if (&hours == open) continue;
    constexpr std::string_view days[] = {"all", "mon-fri", "sat-sun"};
    line += "; " + say(session,
                       msg("screen.hours",
                           say(session, {"screen.days-" + std::string(days[static_cast<std::size_t>(hours.days)]), {}}),
                           hours.from, hours.to, hours.phone));
  }
  if (open != nullptr && !contact.phone.empty()) line += "; " + say(session, msg("screen.otherwise", contact.phone));
  if (!contact.note.empty()) line += " (" + contact.note + ")";
  return line;
}

std::string status_line(const Session& session, const State& state) {
  switch (state.status) {
    case Status::open:
      return say(session, msg("screen.open"));
    case Status::closed:
      return say(session, msg("screen.closed"));
    case Status::handed_off:
      return say(session, msg("screen.handed-off", state.plan));
    case Status::referred:
      return say(session, msg("screen.referred"));
    case Status::done_here:
      return say(session, msg("screen.done-here"));
  }
  return "";
}

void print_finding(Session& session, const Finding& finding) {
  const bool broken = finding.standing == Standing::broken;
  std::string line;
  if (finding.day == session.env.now().date()) {
    line = say(session, msg("due.today")) + ": ";
  } else if (finding.day) {
    const std::string day = long_date(*finding.day, session.wording);
    line = (broken ? say(session, msg("due.since", day)) : day) + ": ";
  }
  line += say(session, finding.what);
  const Settings& settings = session.caseload->settings;
  if (settings.people.contains(finding.who)) line += " (" + settings.show(finding.who) + ")";
  print_marked(session, broken ? "!! " : "-  ", line + " [" + finding.code + "]", 2);
  if (broken) print(session, remedy(finding), 5);
}

}  // namespace bti::cli
