#include "cli/formats.hpp"

#include <algorithm>
#include <filesystem>

#include "cli/output.hpp"

namespace bti::cli {
namespace {

using Bytes = Result<std::string>;

struct Format {
  std::string_view name;
  std::string_view ending;  ///< of a file's name
  bool for_terminal;
  Bytes (*make)(Session&, const Content&);
};

Bytes make_text(Session& session, const Content& content) { return to_text(content.document(), columns(session)); }
Bytes make_markdown(Session& /*session*/, const Content& content) { return to_markdown(content.document()); }
Bytes make_html(Session& /*session*/, const Content& content) { return to_html(content.document()); }
Bytes make_json(Session& /*session*/, const Content& content) { return content.json(); }

Bytes make_pdf(Session& session, const Content& content) {
  return converted(session,
                   {.from = "report.html",
                    .to = "report.pdf",
                    .command = {"weasyprint", "--quiet", "--pdf-variant=pdf/ua-1", "report.html", "report.pdf"},
                    .otherwise = msg("output.no-weasyprint.hint")},
                   to_html(content.document()));
}

/// pandoc's own Markdown knows far more marks than ours escapes, so it is told to read no more than that.
Bytes make_word(Session& session, const Content& content) {
  const Document document = content.document();
  return converted(session,
                   {.from = "report.md",
                    .to = "report.docx",
                    .command = {"pandoc", "--from=commonmark-raw_html+strikeout", "--standalone",
                                "--metadata=lang=" + document.language, "--output=report.docx", "report.md"},
                    .otherwise = msg("output.no-pandoc.hint")},
                   to_markdown(document));
}

constexpr Format formats[] = {{"text", ".txt", true, make_text},  {"md", ".md", true, make_markdown},
                              {"html", ".html", true, make_html}, {"json", ".json", true, make_json},
                              {"pdf", ".pdf", false, make_pdf},   {"docx", ".docx", false, make_word}};

Error unknown_format(const Session& session) {
  const auto file = session.options.value("-o");
  if (!session.options.value("--format") && file) {
    return {.failure = Failure::usage, .what = msg("output.ending"), .hint = msg("output.ending.hint"), .file = *file};
  }
  return {.failure = Failure::usage, .what = msg("output.format"), .hint = msg("output.format.hint")};
}

Result<const Format*> read_format(const Session& session) {
  auto by = &Format::name;
  std::string wanted = session.options.value("--format").value_or("text");
  const auto file = session.options.value("-o");
  if (session.options.flag("--json")) {
    wanted = "json";
  } else if (file && !session.options.value("--format")) {
    wanted = std::filesystem::path(*file).extension().string();
    by = &Format::ending;
  }
  const auto* const format = std::ranges::find(formats, wanted, by);
  if (format == std::end(formats)) return fail(unknown_format(session));
  if (!format->for_terminal && !file && session.env.out_is_terminal) {
    return fail({.failure = Failure::usage,
                 .what = msg("output.no-terminal"),
                 .hint = msg("output.no-terminal.hint", format->ending)});
  }
  return format;
}

}  // namespace

bool is_for_programs(const Session& session) {
  const auto format = read_format(session);
  return format && (*format)->make == make_json;
}

Result<int> write_document(Session& session, const Content& content) {
  const auto format = read_format(session);
  if (!format) return std::unexpected(format.error());
  auto bytes = (*format)->make(session, content);
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  if (const auto file = session.options.value("-o")) {
    if (auto saved = save(session, *file, *bytes); !saved) return std::unexpected(std::move(saved.error()));
  } else {
    session.env.out << *bytes;
  }
  return 0;
}

}  // namespace bti::cli
