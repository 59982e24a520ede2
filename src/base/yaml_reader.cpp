// The only file that knows yaml-cpp.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <spanstream>
#include <utility>

#include "base/limit_errors.hpp"
#include "base/source_walk.hpp"
#include "base/yaml_gate.hpp"
#include "base/yaml_refusal.hpp"
#include "bti/source.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

constexpr std::size_t most_depth = 32;

/// Thrown through yaml-cpp when reading on would tell nothing.
struct Stop {};

Error problem(Message what, Message hint, Position at) {
  return {.what = std::move(what), .hint = std::move(hint), .at = at};
}

/// A map or list that is not yet closed.
struct Open {
  Value value;
  bool flow;
  bool has_key{false};  ///< of a map: the value of the last key comes next
};

void report_duplicates(const std::vector<Member>& members, Errors& errors) {
  std::vector<std::size_t> order(members.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(std::string_view(members[i].key), i); });
  for (std::size_t i = 1; i < order.size(); ++i) {
    const Member& member = members[order[i]];
    const Member& before = members[order[i - 1]];
    if (member.key != before.key || member.key.empty()) continue;
    tell(errors, problem(msg("reader.duplicate-key", before.at.line), msg("reader.duplicate-key.hint"), member.at));
  }
}

/// Builds the tree from yaml-cpp's events, each held against the source.
class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view source, bool shielded, Errors& errors)
      : m_source(source), m_errors(errors), m_walk(source, shielded, errors) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& seen) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    open(Value::Kind::list, mark, style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    open(Value::Kind::map, mark, style);
  }
  void OnMapEnd() override {
    report_duplicates(m_open.back().value.members, m_errors);
    close();
  }

  /// Reports why yaml-cpp went no further, unless its line has a problem that is known already.
  void report(const YAML::Exception& exception);
  /// The tree, once all events have come.
  Value finish();

 private:
  static std::size_t offset(const YAML::Mark& mark) { return static_cast<std::size_t>(mark.pos); }
  [[nodiscard]] bool inside(Value::Kind kind) const { return !m_open.empty() && m_open.back().value.kind == kind; }
  [[nodiscard]] bool expects_key() const { return inside(Value::Kind::map) && !m_open.back().has_key; }

  void add_key(const std::string& text, Position at);
  void add(Value value);
  void add_null(Position at) { add({.kind = Value::Kind::null, .text = {}, .items = {}, .members = {}, .at = at}); }
  void open(Value::Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style);
  void close();
  void check_indented(Position at);
  Position empty_place();
  Position position(std::size_t at) { return m_walk.position(at); }

  std::string_view m_source;
  Errors& m_errors;
  SourceWalk m_walk;
  std::vector<Open> m_open{};
  Value m_root{};
  bool m_begun{false};
};

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (!std::exchange(m_begun, true)) return;
  tell(m_errors, explain({left_over, offset(mark), {}}, m_source, m_walk));
  throw Stop{};
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
  const auto at = m_walk.go_to(offset(mark));
  const bool written = m_walk.take_null(at, expects_key());
  if (expects_key()) return add_key({}, position(at));
  if (written) {
    check_indented(position(at));
    return add_null(position(at));
  }
  if (inside(Value::Kind::list) && m_open.back().flow) {
    tell(m_errors, problem(msg("reader.empty-item"), msg("reader.empty-item.hint"), position(at)));
    return add_null(position(at));
  }
  add_null(empty_place());
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  const auto at = m_walk.go_to(offset(mark));
  m_walk.take_alias(at);
  if (expects_key()) return add_key("*", position(at));
  add_null(position(at));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& seen) {
  const auto at = m_walk.go_to(offset(mark));
  auto text = m_walk.take_scalar(at, seen);
  if (expects_key()) return add_key(text, position(at));
  check_indented(position(at));
  const bool quoted = at < m_source.size() && std::string_view("\"'|>").contains(m_source[at]);
  add({.kind = Value::Kind::scalar,
       .text = std::move(text),
       .quoted = quoted,
       .items = {},
       .members = {},
       .at = position(at)});
}

void TreeBuilder::report(const YAML::Exception& exception) {
  const auto innermost = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open& open) { return open.flow; });
  const auto bracket = innermost == m_open.rend() ? std::nullopt : std::optional(innermost->value.at);
  const auto at = exception.mark.is_null() ? m_source.size() : offset(exception.mark);
  auto error = explain({exception.msg, at, bracket}, m_source, m_walk);
  const bool known = std::ranges::any_of(m_errors, [&](const Error& other) { return other.at.line == error.at.line; });
  if (!known) tell(m_errors, std::move(error));
}

Value TreeBuilder::finish() {
  m_walk.finish();
  if (m_root.kind != Value::Kind::map) {
    tell(m_errors, problem(msg("reader.no-map"), msg("reader.no-map.hint"), {1, 1}));
  }
  return std::move(m_root);
}

void TreeBuilder::add_key(const std::string& text, Position at) {
  if (text.empty()) tell(m_errors, problem(msg("reader.key-not-text"), msg("reader.key-not-text.hint"), at));
  if (text == "<<") tell(m_errors, problem(msg("reader.merge-key"), msg("reader.anchor.hint"), at));
  if (!text.empty()) m_walk.check_colon(text, at);
  Open& map = m_open.back();
  map.value.members.push_back({.key = nfc(text), .at = at, .value = {}});
  map.has_key = true;
}

void TreeBuilder::add(Value value) {
  if (m_open.empty()) {
    m_root = std::move(value);
  } else if (inside(Value::Kind::list)) {
    m_open.back().value.items.push_back(std::move(value));
  } else {
    m_open.back().value.members.back().value = std::move(value);
    m_open.back().has_key = false;
  }
}

void TreeBuilder::open(Value::Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
  const auto at = position(m_walk.go_to(offset(mark)));
  if (m_open.size() == most_depth) {
    tell(m_errors, problem(msg("reader.too-deep", most_depth), msg("reader.too-deep.hint"), at));
    throw Stop{};
  }
  const bool flow = style == YAML::EmitterStyle::Flow;
  if (flow && !expects_key()) check_indented(at);
  m_open.push_back({.value = {.kind = kind, .text = {}, .items = {}, .members = {}, .at = at}, .flow = flow});
}

void TreeBuilder::close() {
  Value value = std::move(m_open.back().value);
  m_open.pop_back();
  if (expects_key()) return add_key({}, value.at);
  add(std::move(value));
}

/// yaml-cpp takes a line at the key's own indentation for the value of that key.
void TreeBuilder::check_indented(Position at) {
  if (m_open.empty() || m_open.back().flow || at.column > m_open.back().value.at.column) return;
  tell(m_errors, problem(msg("reader.indentation"), msg("reader.indentation.hint"), at));
}

/// Where nothing stands, the key or the hyphen before it is the place.
Position TreeBuilder::empty_place() {
  if (inside(Value::Kind::map)) return m_open.back().value.members.back().at;
  return position(m_walk.last_hyphen());
}

/// Reads `shown`, which is `source` with its escapes shielded, if it has any.
std::optional<Value> parse(std::string_view source, std::string_view shown, Errors& errors) {
  std::ispanstream stream(std::span(shown.data(), shown.size()));
  YAML::Parser parser(stream);
  TreeBuilder builder(source, source.data() != shown.data(), errors);
  try {
    while (parser.HandleNextDocument(builder)) {
    }
    return builder.finish();
  } catch (const YAML::Exception& exception) {
    builder.report(exception);
    return std::nullopt;
  } catch (const Stop&) {
    return std::nullopt;
  }
}

/// Are all values where they belong in spite of this problem?
bool leaves_values(const Error& error) {
  constexpr std::array<std::string_view, 3> harmless = {"reader.duplicate-key", "reader.bad-escape",
                                                        "reader.tight-comment"};
  return std::ranges::find(harmless, error.what.id) != harmless.end();
}

}  // namespace

const Value* Value::find(std::string_view key) const {
  const auto member = std::ranges::find(members, key, &Member::key);
  return member == members.end() ? nullptr : &member->value;
}

std::optional<Value> read_yaml(std::string_view text, std::size_t limit, Errors& errors) {
  auto gate = pass_gate(text, limit);
  errors = std::move(gate.errors);
  if (!gate.readable) return std::nullopt;
  const auto clean = errors.empty() ? std::string() : without_controls(text);
  const auto source = errors.empty() ? text : std::string_view(clean);
  const auto shielded = source.contains('\\') ? shield_escapes(source) : std::string();
  auto root = parse(source, shielded.empty() ? source : shielded, errors);
  if (errors.empty()) return root;
  if (!std::ranges::all_of(errors, leaves_values)) root.reset();
  std::ranges::stable_sort(errors, {}, &Error::at);
  limit_errors(errors);
  return root;
}

Result<Value> read_yaml(std::string_view text, std::size_t limit) {
  Errors errors;
  auto root = read_yaml(text, limit, errors);
  if (root && errors.empty()) return std::move(*root);
  return std::unexpected(std::move(errors));
}

}  // namespace bti
