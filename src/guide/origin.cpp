#include "guide/origin.hpp"

#include <algorithm>

namespace bti {
namespace {

using Kind = Value::Kind;

/// The text that all of a value comes from; nothing when it comes from several.
std::optional<std::size_t> only_source(const Value& value) {
  std::optional<std::size_t> only;
  bool several = false;
  const auto add = [&](const Value& part) {
    const auto source = only_source(part);
    several = several || !source || (only && *only != *source);
    only = source;
  };
  for (const Value& item : value.items) add(item);
  for (const Member& member : value.members) add(member.value);
  if (value.items.empty() && value.members.empty()) return value.at.source;
  return several ? std::nullopt : only;
}

/// What a part of a list is called: its id, or the word it begins with.
std::string name_of(const Value& item) {
  if (item.kind == Kind::scalar) return item.text;
  const Value* id = item.find("id");
  if (id != nullptr) return id->text;
  return item.members.empty() ? "" : item.members.front().key;
}

class PartsFinder {
 public:
  std::vector<Origin> find(const Value& guide) {
    walk(guide, "");
    return std::move(m_parts);
  }

 private:
  void walk(const Value& value, const std::string& path) {
    std::string names;
    std::optional<std::size_t> source;
    const auto flush = [&] {
      if (names.empty()) return;
      m_parts.push_back({path.empty() ? names : path + ": " + names, *source});
      names.clear();
    };
    const auto take = [&](const std::string& name, const Value& part) {
      const auto own = only_source(part);
      if (!own || own != source) flush();
      source = own;
      if (own) {
        names += (names.empty() ? "" : ", ") + name;
      } else {
        walk(part, path.empty() ? name : path + "/" + name);
      }
    };
    for (const Member& member : value.members) {
      if (member.key != "id") take(member.key, member.value);
    }
    for (const Value& item : value.items) take(name_of(item), item);
    flush();
  }

  std::vector<Origin> m_parts;
};

}  // namespace

std::vector<Origin> parts_of(const Value& guide) { return PartsFinder().find(guide); }

}  // namespace bti
