#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "bti/journal.hpp"
#include "journal/codec.hpp"
#include "journal/render.hpp"

namespace bti {
namespace {

constexpr std::string_view format = "case/1";
constexpr std::size_t entry_column = 3;  // after "- " at the beginning of a line

class CaseReader {
 public:
  explicit CaseReader(const Value& root) : m_root(root) {}

  Result<Case> read() {
    MapReader map(m_root, m_errors);
    const Value* version = map.required("bti");
    if (version != nullptr && version->text != format) {
      problem("journal.version", version->at);
      return std::unexpected(m_errors);
    }
    read_number(map);
    if (const Value* guide = map.required("guide")) read_pin(*guide);
    read_journal(map);
    map.done();
    if (m_errors.empty()) check_chain();
    if (m_errors.empty()) return std::move(m_case);
    std::ranges::stable_sort(m_errors, {}, &Error::at);
    return std::unexpected(std::move(m_errors));
  }

 private:
  void problem(std::string_view id, Position at) {
    m_errors.push_back({.what = {std::string(id), {}}, .hint = {std::string(id) + ".hint", {}}, .at = at});
  }

  void read_number(MapReader& map) {
    const Value* number = map.required("case");
    if (number == nullptr) return;
    const std::string& text = number->text;
    const auto normal = normalize_case_number(text);
    if (normal && normal->size() == 8 && text == normal->substr(0, 4) + "-" + normal->substr(4)) {
      m_case.number = {text};
    } else {
      problem("journal.number", number->at);
    }
  }

  void read_pin(const Value& value) {
    MapReader map(value, m_errors);
    if (const Value* id = map.required("id")) m_case.guide.id = as_slug(*id, m_errors).value_or("");
    m_case.guide.version = map.text("version");
    m_case.guide.sha256 = map.text("sha256");
    map.done();
  }

  void read_journal(MapReader& map) {
    if (map.required("journal") == nullptr) return;
    if (m_root.members.back().key != "journal") problem("journal.not-last", m_root.members.back().at);
    const std::vector<Value>& values = map.list("journal");
    if (values.empty()) problem("journal.empty", m_root.find("journal")->at);
    m_case.entries.reserve(values.size());
    for (const Value& value : values) read_entry(value);
  }

  void read_entry(const Value& value) {
    if (value.at.column != entry_column) problem("journal.indent", value.at);
    const std::size_t before = m_errors.size();
    MapReader map(value, m_errors);
    Entry entry;
    entry.position = value.at;
    entry.id = {map.text("id")};
    for (const Value& id : map.list("after")) entry.after.push_back({as_text(id, m_errors).value_or("")});
    if (map.optional("after") == nullptr && map.required("after") == nullptr) return;
    read_envelope(map, entry.envelope);
    const Value* type = map.required("type");
    if (type == nullptr) return;
    const auto types = entry_types();
    if (std::ranges::find(types, type->text) == types.end()) {
      problem("journal.type", type->at);
      return;
    }
    auto payload = read_payload(type->text, map, m_errors);
    map.done();
    if (!payload || m_errors.size() != before) return;
    entry.payload = std::move(*payload);
    m_case.entries.push_back(std::move(entry));
  }

  void read_envelope(MapReader& map, Envelope& envelope) {
    if (const Value* at = map.required("at")) {
      const auto instant = parse_instant(at->text);
      if (instant)
        envelope.at = *instant;
      else
        problem("journal.instant", at->at);
    }
    if (const Value* by = map.required("by")) envelope.by = codec::read_label(*by, m_errors).value_or("");
    if (const Value* service = map.optional("by-service")) {
      if (auto id = as_slug(*service, m_errors)) envelope.service = ServiceId{std::move(*id)};
    }
    envelope.step = map.text("step");
  }

  /// That nothing was edited, removed in the middle or written twice.
  void check_chain() {
    std::unordered_set<std::string_view> ids;
    for (const Entry& entry : m_case.entries) {
      if (!ids.insert(entry.id.value).second)
        problem("journal.twice", entry.position);
      else if (id_of(m_case, entry) != entry.id)
        problem("journal.edited", entry.position);
    }
    std::size_t roots = 0;
    for (const Entry& entry : m_case.entries) {
      if (entry.after.empty() && (++roots > 1 || !std::holds_alternative<Opened>(entry.payload))) {
        problem("journal.first", entry.position);
      }
      for (const EntryId& before : entry.after) {
        if (!ids.contains(before.value)) problem("journal.gone", entry.position);
      }
    }
    check_references();
  }

  void check_references() {
    std::unordered_map<std::string, std::string_view> types;
    for (const Entry& entry : m_case.entries) types[ref_of(entry.id).text] = type_of(entry.payload);
    const auto refers = [&](const EntryRef& ref, std::string_view type, const Entry& from) {
      const auto found = types.find(ref.text);
      if (found == types.end() || (!type.empty() && found->second != type)) problem("journal.no-entry", from.position);
    };
    for (const Entry& entry : m_case.entries) {
      if (const auto* measure = std::get_if<Measure>(&entry.payload)) refers(measure->goal, Goal::type, entry);
      if (const auto* progress = std::get_if<Progress>(&entry.payload)) refers(progress->measure, Measure::type, entry);
      if (const auto* one = std::get_if<Evaluation>(&entry.payload)) refers(one->measure, Measure::type, entry);
      if (const auto* goal = std::get_if<Goal>(&entry.payload); goal != nullptr && goal->under) {
        refers(*goal->under, Goal::type, entry);
      }
      if (const auto* meeting = std::get_if<Meeting>(&entry.payload); meeting != nullptr && meeting->moves) {
        refers(*meeting->moves, Meeting::type, entry);
      }
      if (const auto* one = std::get_if<Cancelled>(&entry.payload)) refers(one->meeting, Meeting::type, entry);
      if (const auto* retracted = std::get_if<Retracted>(&entry.payload)) refers(retracted->entry, "", entry);
    }
  }

  const Value& m_root;
  Errors m_errors;
  Case m_case;
};

}  // namespace

Result<Case> read_case(std::string_view text) {
  auto root = read_yaml(text, case_limit);
  if (!root) return std::unexpected(std::move(root.error()));
  return CaseReader(*root).read();
}

}  // namespace bti
