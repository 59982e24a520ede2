#include "guide/inherit.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bti {
namespace {

constexpr std::string_view remove_key = "remove";
constexpr std::string_view add_key = "add";
constexpr std::array<std::string_view, 2> place_keys = {"before", "after"};

using Kind = Value::Kind;

const std::string* id_of(const Value& item) {
  const Value* id = item.kind == Kind::map ? item.find("id") : nullptr;
  return id != nullptr && id->kind == Kind::scalar ? &id->text : nullptr;
}

bool has_ids(const std::vector<Value>& items) {
  return !items.empty() && std::ranges::all_of(items, [](const Value& item) { return id_of(item) != nullptr; });
}

/// The word by which an item without id is named: of `{voice: required}` it is `voice`.
std::string_view word_of(const Value& item) {
  if (item.kind == Kind::scalar) return item.text;
  if (const std::string* id = id_of(item)) return *id;
  return item.kind == Kind::map && !item.members.empty() ? std::string_view(item.members.front().key) : "";
}

std::vector<std::string> names_of(const std::vector<Value>& items) {
  std::vector<std::string> names;
  for (const Value& item : items) names.emplace_back(word_of(item));
  return names;
}

std::vector<std::string> names_of(const std::vector<Member>& members) {
  std::vector<std::string> names;
  for (const Member& member : members) names.push_back(member.key);
  return names;
}

class Layer {
 public:
  Layer(Changes& changes, Errors& errors) : m_changes(changes), m_errors(errors) {}

  Value over(const Value& base, const Value& own) {
    if (base.kind == Kind::map && own.kind == Kind::map) return join_maps(base, own);
    if (base.kind == Kind::list && own.kind == Kind::list && has_ids(base.items) && has_ids(own.items)) {
      return join_items(base, own);
    }
    if (base.kind == Kind::list && is_change(own)) return change(base, own);
    return own;
  }

 private:
  Value join_maps(const Value& base, const Value& own) {
    Value joined = base;
    joined.at = own.at;
    for (const Member& member : own.members) {
      const auto found = std::ranges::find(joined.members, member.key, &Member::key);
      if (is_removal(member.value)) {
        take_away(joined.members, found, member.key, member.at);
      } else if (found == joined.members.end()) {
        note_near_miss(member.key, names_of(base.members), member.value.at);
        joined.members.push_back(member);
        if (is_change(member.value)) joined.members.back().value = change(empty_list(member.value.at), member.value);
      } else {
        found->value = over(found->value, member.value);
        found->at = member.at;
      }
    }
    return joined;
  }

  Value join_items(const Value& base, const Value& own) {
    Value joined = base;
    joined.at = own.at;
    for (const Value& item : own.items) {
      const std::string& id = *id_of(item);
      const auto found = std::ranges::find_if(joined.items, [&](const Value& one) { return *id_of(one) == id; });
      if (is_removal(item)) {
        take_away(joined.items, found, id, item.at);
      } else if (found == joined.items.end()) {
        note_near_miss(id, names_of(base.items), item.at);
        joined.items.push_back(item);
        put_in_place(joined.items, joined.items.size() - 1);
      } else {
        *found = over(*found, item);
        put_in_place(joined.items, static_cast<std::size_t>(found - joined.items.begin()));
      }
    }
    return joined;
  }

  /// Moves an item to where its `before` or `after` says, and takes that key out of it.
  void put_in_place(std::vector<Value>& items, std::size_t index) {
    Value item = std::move(items[index]);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
    auto place = items.begin() + static_cast<std::ptrdiff_t>(index);
    for (const std::string_view key : place_keys) {
      const auto said = std::ranges::find(item.members, key, &Member::key);
      if (said == item.members.end()) continue;
      const std::string id = said->value.text;
      const auto found = std::ranges::find_if(items, [&](const Value& one) { return *id_of(one) == id; });
      if (found == items.end()) {
        problem(msg("guide.no-place", id), said->value.at, msg("guide.no-place.hint"));
      } else {
        place = key == "before" ? found : found + 1;
      }
      item.members.erase(said);
    }
    items.insert(place, std::move(item));
  }

  static Value empty_list(Position at) {
    return {.kind = Kind::list, .text = {}, .items = {}, .members = {}, .at = at};
  }

  static bool is_change(const Value& own) {
    return own.kind == Kind::map && !own.members.empty() && std::ranges::all_of(own.members, [](const Member& member) {
             return member.key == add_key || member.key == remove_key;
           });
  }

  Value change(const Value& base, const Value& own) {
    Value changed = base;
    for (const Member& member : own.members) {
      if (member.value.kind != Kind::list)
        problem(msg("reader.not-list"), member.value.at, msg("reader.not-list.hint"));
    }
    if (const Value* away = own.find(remove_key)) {
      for (const Value& named : away->items) {
        const auto found = std::ranges::find(changed.items, word_of(named), word_of);
        take_away(changed.items, found, std::string(word_of(named)), named.at);
      }
    }
    if (const Value* more = own.find(add_key)) {
      std::ranges::copy(more->items, std::back_inserter(changed.items));
    }
    return changed;
  }

  bool is_removal(const Value& value) {
    const Value* said = value.kind == Kind::map ? value.find(remove_key) : nullptr;
    if (said == nullptr || said->kind != Kind::scalar) return false;
    const auto yes = as_bool(*said, m_errors);
    if (yes && !*yes) problem(msg("guide.remove-no"), said->at, msg("guide.remove-no.hint"));
    return yes.value_or(false);
  }

  template <class List>
  void take_away(List& list, typename List::iterator found, const std::string& id, Position at) {
    if (found == list.end()) {
      const std::string near = nearest(id, names_of(list));
      problem(msg("guide.nothing-to-remove", id), at,
              near.empty() ? msg("guide.nothing-to-remove.hint") : msg("guide.did-you-mean.hint", near));
      return;
    }
    list.erase(found);
    m_changes.removed.push_back({id, at});
  }

  void note_near_miss(const std::string& id, const std::vector<std::string>& base, Position at) {
    std::string near = nearest(id, base);
    if (!near.empty()) m_changes.near_misses.push_back({at, std::move(near)});
  }

  void problem(Message what, Position at, Message hint) {
    m_errors.push_back({.what = std::move(what), .hint = std::move(hint), .at = at});
  }

  Changes& m_changes;
  Errors& m_errors;
};

}  // namespace

Value lay_over(const Value& base, const Value& own, Changes& changes, Errors& errors) {
  return Layer(changes, errors).over(base, own);
}

}  // namespace bti
