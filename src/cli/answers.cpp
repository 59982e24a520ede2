#include "cli/answers.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "bti/journal.hpp"

namespace bti::cli {
namespace {

constexpr std::string_view refusal_key = "refusal";

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += c;
    }
  }
  return out + "\"";
}

/// Numbers and yes or no stand unquoted, all else is text.
bool is_plain(std::string_view type, std::string_view field) {
  for (const FieldSpec& spec : fields_of(type)) {
    if (spec.name == field) return spec.kind == FieldKind::year || spec.kind == FieldKind::yes_no;
  }
  return false;
}

std::string_view type_of_key(std::string_view key) {
  if (key == "holder") return "accept";
  return key;
}

std::string render_item(std::string_view key, const Answer& item, const std::string& indent) {
  std::string out;
  for (const auto& [field, values] : item) {
    if (field == refused_field) continue;
    out += (out.empty() ? "" : indent) + field + ": ";
    const bool list = std::ranges::any_of(fields_of(type_of_key(key)),
                                          [&](const FieldSpec& spec) { return spec.name == field && spec.list; });
    std::string shown;
    for (const std::string& value : values) {
      if (!shown.empty()) shown += ", ";
      shown += is_plain(type_of_key(key), field) ? value : in_quotes(value);
    }
    out += list ? "[" + shown + "]\n" : shown + "\n";
  }
  return out.empty() ? "{}\n" : out;
}

std::vector<std::string> texts(const Value& value) {
  if (value.kind == Value::Kind::scalar) return {value.text};
  std::vector<std::string> all;
  for (const Value& item : value.items) all.push_back(item.text);
  return all;
}

Answer item_of(const Value& map) {
  Answer item;
  for (const Member& member : map.members) item[member.key] = texts(member.value);
  return item;
}

bool is_of(const Answer& item, const Ask& ask) {
  const std::string_view field = of_field(ask.kind);
  if (field.empty() || ask.of.empty()) return true;
  const auto found = item.find(field);
  return found != item.end() && !found->second.empty() && found->second.front() == ask.of;
}

}  // namespace

bool is_refused(const Answer& item) {
  const auto found = item.find(refused_field);
  return found != item.end() && found->second == std::vector<std::string>{"yes"};
}

std::string_view of_field(AskKind kind) {
  if (kind == AskKind::consent) return "consent";
  if (kind == AskKind::meeting || kind == AskKind::minutes) return "kind";
  if (kind == AskKind::consulted) return "body";
  if (kind == AskKind::role) return "role";
  if (kind == AskKind::form) return "form";
  return "";
}

std::vector<Answer> items_of(const Answers& answers, const Ask& ask) {
  std::vector<Answer> items;
  const auto found = answers.entries.find(name(ask.kind));
  if (found == answers.entries.end()) return items;
  std::ranges::copy_if(found->second, std::back_inserter(items), [&](const Answer& item) { return is_of(item, ask); });
  return items;
}

void set_items(Answers& answers, const Ask& ask, std::vector<Answer> items) {
  std::vector<Answer>& all = answers.entries[std::string(name(ask.kind))];
  std::erase_if(all, [&](const Answer& item) { return is_of(item, ask); });
  std::ranges::move(items, std::back_inserter(all));
  if (all.empty()) answers.entries.erase(std::string(name(ask.kind)));
}

std::string render_answers(const Answers& answers) {
  std::string out;
  for (const auto& [key, value] : answers.choices) {
    out += key + ": " + (key == "acute" && (value == "yes" || value == "no") ? value : in_quotes(value)) + "\n";
  }
  std::map<std::string, std::string> lists;
  for (const auto& [key, items] : answers.entries) {
    for (const Answer& item : items) {
      const std::string under = is_refused(item) ? std::string(refusal_key) : key;
      lists[under] += "- " + render_item(under, item, "  ");
    }
  }
  for (const auto& [key, list] : lists) out += key + ":\n" + list;
  return out.empty() ? "{}\n" : out;
}

Answers read_draft(const Value& file) {
  Answers answers;
  for (const Member& member : file.members) {
    if (member.value.kind == Value::Kind::scalar) answers.choices[member.key] = member.value.text;
    for (const Value& one : member.value.items) {
      Answer item = item_of(one);
      const bool refusal = member.key == refusal_key;
      if (refusal || member.key == name(AskKind::consent)) item[std::string(refused_field)] = {refusal ? "yes" : "no"};
      answers.entries[refusal ? std::string(name(AskKind::consent)) : member.key].push_back(std::move(item));
    }
  }
  return answers;
}

}  // namespace bti::cli
