// bti guide show: a guide to read, whole, by level or by step.
#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/forms.hpp"
#include "cli/guides.hpp"
#include "cli/json.hpp"
#include "cli/screen.hpp"

namespace bti::cli {
namespace {

/// Which guide and which part of it.
struct Wanted {
  Guide guide;
  std::string place;  ///< "", LEVEL or LEVEL/STEP
  std::filesystem::path file;
};

/// The guide that new cases follow, if there is a caseload.
std::shared_ptr<const Guide> guide_here(const Session& session) {
  if (!session.caseload) return nullptr;
  const auto guide = session.caseload->guides->find(session.caseload->settings.guide);
  return guide ? *guide : nullptr;
}

/// One argument is a place in the caseload's guide if it has such a place, else a guide.
Result<Wanted> read_wanted(const Session& session) {
  const std::vector<std::string>& arguments = session.options.arguments;
  const auto here = guide_here(session);
  const auto copy = here ? guide_copy(session.caseload->folder, session.caseload->settings.guide) : "";
  if (arguments.empty() && here) return Wanted{*here, "", copy};
  if (arguments.empty()) {
    return fail({.failure = Failure::usage, .what = msg("guide-show.which"), .hint = msg("guide-show.which.hint")});
  }
  if (arguments.size() == 1 && here && here->find_step(arguments[0])) return Wanted{*here, arguments[0], copy};
  const auto file = find_guide(session, arguments[0]);
  if (!file) return std::unexpected(file.error());
  auto guide = load_guide(file->path, shown(file->path, session.env.folder));
  if (!guide) return std::unexpected(std::move(guide.error()));
  const std::string place = arguments.size() > 1 ? arguments[1] : "";
  if (!place.empty() && !guide->find_step(place)) {
    return fail({.failure = Failure::usage,
                 .what = msg("guide-show.no-such-step"),
                 .hint = msg("guide-show.no-such-step.hint", arguments[0])});
  }
  return Wanted{std::move(*guide), place, file->path};
}

void show_outline(Session& session, const Guide& guide) {
  print(session, guide.municipality.empty() ? msg("guide-show.title-alone", guide.title, guide.version)
                                            : msg("guide-show.title", guide.title, guide.municipality, guide.version));
  session.env.out << '\n';
  print_text(session, guide.about);
  for (std::size_t level = 0; level < guide.levels.size(); ++level) {
    const Level& it = guide.levels[level];
    session.env.out << '\n';
    print(session, msg("guide-show.level", it.id, it.title));
    for (std::size_t step = 0; step < it.steps.size(); ++step) {
      print_marked(session, guide.step_name({level, step}) + "  ", it.steps[step].title, 2);
    }
  }
  session.env.out << '\n';
  print_marked(session, "!! ", guide.acute.line);
  for (const GuideSource& source : guide.sources) {
    session.env.out << '\n';
    print(session, source.publisher.empty() ? msg("guide-show.source-alone", source.title)
                                            : msg("guide-show.source", source.title, source.publisher));
    print_text(session, source.note);
  }
}

/// Which guide each part comes from, so that nobody takes the base's for the municipality's.
Result<int> show_origin(Session& session, const std::filesystem::path& file) {
  const auto files = read_guide_files(file, shown(file, session.env.folder));
  if (!files) return std::unexpected(files.error());
  const Origins all = origins(files->texts);
  if (session.options.flag("--json")) {
    Json parts = Json::array();
    for (const Origin& part : all.parts) {
      parts.push_back({{"place", part.place}, {"guide", all.guides[part.source]}, {"removed", part.removed}});
    }
    write_json(session, {{"bti", "origin/1"}, {"guides", all.guides}, {"parts", std::move(parts)}});
    return 0;
  }
  if (all.guides.size() == 1) print(session, msg("guide-show.no-base", all.guides.front()));
  std::size_t widest = 0;
  for (const std::string& guide : all.guides) widest = std::max(widest, guide.size());
  for (const Origin& part : all.parts) {
    const std::string& guide = all.guides[part.source];
    const std::string place = part.removed ? say(session, msg("guide-show.taken-away", part.place)) : part.place;
    print_marked(session, guide + std::string(widest + 2 - guide.size(), ' '), place);
  }
  return 0;
}

/// What the step asks for and where it leads, whatever the case.
void show_ways(Session& session, const Guide& guide, StepIndex at, const ServiceId& me) {
  const Step& step = guide.step(at);
  if (!asks_for(step, me).empty()) session.env.out << '\n' << say(session, msg("screen.asks")) << '\n';
  for (const Ask& ask : asks_for(step, me)) {
    const std::string title = title_of(ask, guide, session.wording);
    print_marked(session, "- ", ask.least > 0 ? title + " (" + say(session, msg("screen.ask-needed")) + ")" : title, 2);
  }
  session.env.out << '\n' << say(session, msg("screen.outcomes")) << '\n';
  for (const Outcome* outcome : outcomes_for(step, me)) {
    print_marked(session, "- ", outcome->title, 2);
    print_text(session, "-> " + destination(session, guide, {at, me}, *outcome), 4);
  }
}

void show_whole_step(Session& session, const Guide& guide, StepIndex at, const ServiceId& me) {
  show_step(session, guide, at, me);
  show_ways(session, guide, at, me);
}

void show_part(Session& session, const Guide& guide, const std::string& place, const ServiceId& me) {
  const StepIndex at = *guide.find_step(place);
  if (place.find('/') != std::string::npos) return show_whole_step(session, guide, at, me);
  const Level& level = guide.level(at);
  print(session, msg("guide-show.level", level.id, level.title));
  print_text(session, level.text);
  for (std::size_t step = 0; step < level.steps.size(); ++step) {
    session.env.out << '\n';
    show_whole_step(session, guide, {at.level, step}, me);
  }
}

Json level_json(const Guide& guide, std::size_t level, const std::optional<ServiceId>& me) {
  Json json = {{"id", guide.levels[level].id},
               {"title", guide.levels[level].title},
               {"text", guide.levels[level].text},
               {"steps", Json::array()}};
  for (std::size_t step = 0; step < guide.levels[level].steps.size(); ++step) {
    json["steps"].push_back(step_of_guide_json(guide, {level, step}, me));
  }
  return json;
}

Json guide_json(const Guide& guide, const std::optional<ServiceId>& me) {
  Json json = {{"bti", "guide-text/1"},
               {"id", guide.id},
               {"version", guide.version},
               {"title", guide.title},
               {"municipality", guide.municipality},
               {"language", guide.language},
               {"services", Json::array()},
               {"levels", Json::array()}};
  for (const Service& service : guide.services) {
    json["services"].push_back({{"id", service.id.value}, {"name", service.name}});
  }
  for (std::size_t level = 0; level < guide.levels.size(); ++level) {
    json["levels"].push_back(level_json(guide, level, me));
  }
  return json;
}

}  // namespace

Result<int> guide_show(Session& session) {
  const auto wanted = read_wanted(session);
  if (!wanted) return std::unexpected(wanted.error());
  use_language_of(session, wanted->guide);
  const auto me = said_service(session, wanted->guide);
  if (!me) return std::unexpected(me.error());
  if (session.options.flag("--origin")) return show_origin(session, wanted->file);
  if (session.options.flag("--json")) {
    write_json(session, guide_json(wanted->guide, *me));
  } else if (wanted->place.empty()) {
    show_outline(session, wanted->guide);
  } else {
    show_part(session, wanted->guide, wanted->place, me->value_or(ServiceId{}));
  }
  return 0;
}

}  // namespace bti::cli
