// bti guide list: which guides there are.
#include <iterator>
#include <utility>

#include "cli/guides.hpp"
#include "cli/json.hpp"

namespace bti::cli {

Result<int> guide_list(Session& session) {
  std::vector<GuideFile> files = caseload_guides(session);
  std::ranges::move(shipped_guides(session), std::back_inserter(files));
  Errors errors;
  if (const auto here = guides_here(session); !here) errors = here.error();
  Json guides = Json::array();
  for (const GuideFile& file : files) {
    auto guide = load_guide(file.path, shown(file.path, session.env.folder));
    if (!guide) {
      std::ranges::move(guide.error(), std::back_inserter(errors));
      continue;
    }
    guides.push_back({{"name", file.name},
                      {"id", guide->id},
                      {"version", guide->version},
                      {"title", guide->title},
                      {"municipality", guide->municipality},
                      {"language", guide->language},
                      {"shipped", file.shipped}});
    if (session.options.flag("--json")) continue;
    const std::string line =
        say(session, guide->municipality.empty()
                         ? msg("guide-list.line-alone", file.name, guide->version, guide->title)
                         : msg("guide-list.line", file.name, guide->version, guide->title, guide->municipality));
    print_text(session, line + " " + say(session, file.shipped ? msg("guide-list.shipped") : msg("guide-list.here")));
  }
  if (session.options.flag("--json")) {
    write_json(session, {{"bti", "guides/1"}, {"guides", std::move(guides)}});
  } else if (files.empty()) {
    print(session, msg("guide-list.none"));
  } else {
    session.env.out << '\n';
    print(session, msg("guide-list.next"));
  }
  if (!errors.empty()) return std::unexpected(std::move(errors));
  return 0;
}

}  // namespace bti::cli
