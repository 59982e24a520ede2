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
    if (tool != nullptr) print_marked(session, "t" + std::to_string(i + 1) + "  ", tool->title, 2);
  }
}

Message state_of(const Ask& ask, const OpenCase& about, Date today) {
  if (answered(ask, *about.guide, about.state, today) && ask.kind != AskKind::decision) return msg("screen.ask-done");
  return required(ask, *about.guide, about.state) ? msg("screen.ask-needed") : msg("screen.ask-free");
}

}  // namespace

void show_step(Session& session, const Guide& guide, StepIndex at, const ServiceId& me) {
  const Step& step = guide.step(at);
  print_text(session, step_title(session, guide, at));
  print_text(session, guide.service_name(me));
  session.env.out << '\n';
  print_text(session, text_for(step, me));
  print_notes(session, step, me);
  print_tools(session, guide, step);
  if (!step.contacts.empty()) {
    session.env.out << '\n' << say(session, msg("screen.contacts")) << '\n';
    print_contacts(session, guide, step.contacts);
  }
  session.env.out << '\n';
  print_marked(session, "!! ", guide.acute.line);
}

void show_asks(Session& session, const OpenCase& about, const ServiceId& me) {
  const Guide& guide = *about.guide;
  const Date today = session.env.now().date();
  session.env.out << '\n' << say(session, msg("screen.asks")) << '\n';
  for (const Ask& ask : asks_for(guide.step(about.state.at), me)) {
    print_marked(session, "- ",
                 title_of(ask, guide, session.language) + " (" + say(session, state_of(ask, about, today)) + ")", 2);
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
    print_text(session, "-> " + destination(session, guide, about.state.at, *outcome), 4);
  }
}

void show_acute(Session& session, const Guide& guide) {
  print_text(session, guide.acute.text);
  session.env.out << '\n';
  print_contacts(session, guide, guide.acute.contacts);
}

bool show_tool(Session& session, const OpenCase& about, std::size_t number) {
  const Step& step = about.guide->step(about.state.at);
  if (number < 1 || number > step.tools.size()) return false;
  const Tool* tool = about.guide->find_tool(step.tools[number - 1]);
  if (tool == nullptr) return false;
  print_text(session, tool->title);
  print_text(session, tool->text);
  return true;
}

std::string step_title(const Session& session, const Guide& guide, StepIndex at) {
  return say(session, msg("screen.step", guide.level(at).id, guide.level(at).title, at.step + 1,
                          guide.level(at).steps.size(), guide.step(at).title));
}

std::string describe(const Session& session, const Guide& guide, StepIndex from, const Target& target,
                     const std::string& plan) {
  switch (target.kind) {
    case Target::Kind::step: {
      const std::string& title = guide.step(target.step).title;
      if (target.step.level == from.level) return say(session, msg("screen.to-step", target.step.step + 1, title));
      return say(session, msg("screen.to-level", guide.level(target.step).id, target.step.step + 1, title));
    }
    case Target::Kind::close:
      return say(session, msg("screen.to-close"));
    case Target::Kind::hand_off:
      return say(session, msg("screen.to-hand-off", plan));
    case Target::Kind::refer:
      return say(session, msg("screen.to-refer"));
    case Target::Kind::done_here:
      return say(session, msg("screen.to-done-here"));
  }
  return "";
}

std::string destination(const Session& session, const Guide& guide, StepIndex from, const Outcome& outcome) {
  std::string all;
  for (const Target& target : outcome.to) {
    all += (all.empty() ? "" : " / ") + describe(session, guide, from, target, outcome.plan);
  }
  return all;
}

std::string contact_line(const Session& session, const Contact& contact) {
  std::string line = contact.name;
  if (!contact.via.empty()) line += " " + say(session, msg("screen.via", contact.via));
  if (!contact.phone.empty()) line += ": " + contact.phone;
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

}  // namespace bti::cli
