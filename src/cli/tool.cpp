// bti tool list, show and fill: the guide's forms and sheets.
#include <algorithm>

#include "bti/report.hpp"
#include "bti/text.hpp"
#include "cli/guides.hpp"
#include "cli/json.hpp"
#include "cli/output.hpp"
#include "cli/tools.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t tool_limit = 1024UL * 1024;

/// A guide with its file, and the case when one was named.
struct Shelf {
  fs::path file;
  std::shared_ptr<const Guide> guide;
  std::optional<OpenCase> about;
};

Result<Shelf> shelf_of_case(const Session& session, const std::string& typed) {
  if (!session.caseload) return fail({.failure = Failure::usage, .what = msg("tool.no-caseload")});
  const auto file = find_case(*session.caseload, typed);
  if (!file) return std::unexpected(file.error());
  auto about = load_case(*session.caseload, *file);
  if (!about) return std::unexpected(std::move(about.error()));
  auto guide = about->guide;
  return Shelf{guide_copy(session.caseload->folder, about->of.guide), std::move(guide), std::move(*about)};
}

Result<Shelf> shelf_of_guide(const Session& session) {
  const auto file = said_guide_file(session);
  if (!file) return std::unexpected(file.error());
  auto guide = said_guide(session);
  if (!guide) return std::unexpected(std::move(guide.error()));
  return Shelf{file->path, std::make_shared<const Guide>(std::move(*guide)), std::nullopt};
}

Error no_such_tool(const Guide& guide, std::string_view typed) {
  std::vector<std::string> ids;
  std::string all;
  for (const Tool& tool : guide.tools) {
    ids.push_back(tool.id.value);
    all += (all.empty() ? "" : ", ") + tool.id.value;
  }
  const std::string meant = nearest(typed, ids);
  return {.failure = Failure::usage,
          .what = msg("tool.no-such"),
          .hint = meant.empty() ? msg("engine.one-of.hint", all) : msg("cli.did-you-mean", meant)};
}

/// The tool's text as it lies on disk.
Result<std::string> text_of(const Session& session, const Shelf& shelf, const std::string& typed) {
  const Tool* tool = shelf.guide->find_tool(ToolId{typed});
  if (tool == nullptr) return fail(no_such_tool(*shelf.guide, typed));
  const auto language = session.options.value("--lang");
  const std::string file = tool_file_name(*tool, *shelf.guide, language);
  if (file.empty())
    return fail({.failure = Failure::usage, .what = msg("tool.no-file"), .hint = msg("tool.no-file.hint", tool->text)});
  const bool has_it = !language || *language == shelf.guide->language ||
                      std::ranges::any_of(tool->languages, [&](const auto& one) { return one.first == *language; });
  if (!has_it) {
    std::string all;
    for (const auto& [tag, name] : tool->languages) all += (all.empty() ? "" : ", ") + tag;
    return fail({.failure = Failure::usage, .what = msg("tool.language"), .hint = msg("engine.one-of.hint", all)});
  }
  const fs::path path = find_tool_file(shelf.file, file);
  if (path.empty()) {
    return fail({.what = msg("tool.file-missing", file),
                 .hint = msg("tool.file-missing.hint"),
                 .file = shown(shelf.file, session.env.folder)});
  }
  return read_named(path, tool_limit, shown(path, session.env.folder));
}

/// In the language of the text: a sheet in a tongue that bti does not speak has its dates in the guide's.
Wording wording_for(const Session& session, const Guide& guide) {
  Wording wording = session.wording;
  if (const auto said = session.options.value("--lang"))
    wording.language = parse_language(*said).value_or(wording.language);
  wording.words = tag(wording.language) == guide.language ? guide.words : OwnWords{};
  return wording;
}

bool is_of_step(const Shelf& shelf, const Tool& tool) {
  if (!shelf.about) return false;
  const std::vector<ToolId>& here = shelf.guide->step(shelf.about->state.at).tools;
  return std::ranges::find(here, tool.id) != here.end();
}

Json tool_json(const Shelf& shelf, const Tool& tool) {
  Json json = {{"id", tool.id.value},       {"title", tool.title}, {"text", tool.text},         {"kind", tool.kind},
               {"required", tool.required}, {"file", tool.file},   {"languages", Json::array()}};
  for (const auto& [language, file] : tool.languages) json["languages"].push_back(language);
  if (shelf.about) json["of-step"] = is_of_step(shelf, tool);
  return json;
}

/// Were there any?
bool show_tools(Session& session, const Shelf& shelf, bool of_step, const Message& heading) {
  bool headed = false;
  for (const Tool& tool : shelf.guide->tools) {
    if (is_of_step(shelf, tool) != of_step) continue;
    if (!std::exchange(headed, true) && !heading.id.empty()) print(session, heading);
    std::string line = tool.title;
    if (tool.required) line += " (" + say(session, msg("tool.required")) + ")";
    print_marked(session, tool.id.value + "  ", line, 2);
    print_text(session, tool.text, 4);
  }
  if (headed) session.env.out << '\n';
  return headed;
}

/// Forms may use what pandoc's Markdown has, but for the marks that a case's text is not escaped for.
constexpr std::string_view dialect =
    "markdown-smart-citations-superscript-subscript-fancy_lists-example_lists-inline_notes";

Result<std::string> convert(Session& session, const std::string& kind, const std::string& markdown) {
  const std::string made = "tool" + kind;
  std::vector<std::string> command{
      "pandoc", "--from=" + std::string(dialect), "--standalone", "--metadata=title= ", "--output=" + made, "tool.md"};
  if (kind == ".pdf") command.emplace_back("--pdf-engine=weasyprint");
  if (session.options.value("--lang") == "ar") command.emplace_back("--metadata=dir=rtl");
  return converted(
      session, {.from = "tool.md", .to = made, .command = command, .otherwise = msg("tool.no-pandoc.hint")}, markdown);
}

Result<void> write(Session& session, const std::string& typed, const std::string& markdown) {
  const std::string kind = fs::path(typed).extension().string();
  if (kind == ".md") return save(session, typed, markdown);
  if (kind != ".docx" && kind != ".odt" && kind != ".pdf" && kind != ".html") {
    return fail(
        {.failure = Failure::usage, .what = msg("tool.format"), .hint = msg("tool.format.hint"), .file = typed});
  }
  const auto bytes = convert(session, kind, markdown);
  return bytes ? save(session, typed, *bytes) : std::unexpected(bytes.error());
}

}  // namespace

Result<int> tool_list(Session& session) {
  const std::vector<std::string>& arguments = session.options.arguments;
  const auto shelf = arguments.empty() ? shelf_of_guide(session) : shelf_of_case(session, arguments.front());
  if (!shelf) return std::unexpected(shelf.error());
  use_language_of(session, *shelf->guide);
  if (session.options.flag("--json")) {
    Json tools = Json::array();
    for (const Tool& tool : shelf->guide->tools) tools.push_back(tool_json(*shelf, tool));
    write_json(session, {{"bti", "tools/1"}, {"tools", std::move(tools)}});
    return 0;
  }
  if (shelf->guide->tools.empty()) {
    print(session, msg("tool.none"));
    return 0;
  }
  const bool some = show_tools(session, *shelf, true, msg("tool.of-step"));
  show_tools(session, *shelf, false, some ? msg("tool.others") : Message{});
  print(session, shelf->about ? msg("tool.next-fill", shelf->about->of.number.value) : msg("tool.next-show"));
  return 0;
}

Result<int> tool_show(Session& session) {
  if (session.options.arguments.empty()) {
    return fail({.failure = Failure::usage, .what = msg("tool.which"), .hint = msg("cli.see-help", "tool show")});
  }
  const auto shelf = shelf_of_guide(session);
  if (!shelf) return std::unexpected(shelf.error());
  use_language_of(session, *shelf->guide);
  const auto text = text_of(session, *shelf, session.options.arguments.front());
  if (!text) return std::unexpected(text.error());
  session.env.out << visible(fill_tool(*text, tool_values(*shelf->guide, wording_for(session, *shelf->guide))));
  return 0;
}

Result<int> tool_fill(Session& session) {
  if (session.options.arguments.size() < 2) {
    return fail({.failure = Failure::usage, .what = msg("tool.which"), .hint = msg("cli.see-help", "tool fill")});
  }
  const auto shelf = shelf_of_case(session, session.options.arguments[0]);
  if (!shelf) return std::unexpected(shelf.error());
  use_language_of(session, *shelf->guide);
  const auto text = text_of(session, *shelf, session.options.arguments[1]);
  if (!text) return std::unexpected(text.error());
  const OpenCase& about = *shelf->about;
  const Subjects from{*shelf->guide, about.of, about.state, session.caseload->settings,
                      wording_for(session, *shelf->guide)};
  const std::string filled = visible(fill_tool(*text, tool_values(from, session.env.now().date())));
  if (const auto target = session.options.value("-o")) {
    if (auto written = write(session, *target, filled); !written) return std::unexpected(std::move(written.error()));
    return 0;
  }
  session.env.out << filled;
  return 0;
}

}  // namespace bti::cli
