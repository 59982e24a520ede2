#include "base/limit_errors.hpp"
#include "bti/source.hpp"

namespace bti {
namespace {

Error problem(Message what, Message hint, Position at) {
  return {.what = std::move(what), .hint = std::move(hint), .at = at};
}

std::string join(const std::set<std::string, std::less<>>& words) {
  std::string joined;
  for (const auto& word : words) joined += (joined.empty() ? "" : ", ") + word;
  return joined;
}

/// Only what looks like a key may be quoted in an error: anything else may be someone's text.
Message unknown(std::string_view key) {
  return is_slug(key) ? msg("reader.unknown-key", key) : msg("reader.unknown-text-key");
}

}  // namespace

MapReader::MapReader(const Value& map, Errors& errors) : m_map(&map), m_errors(&errors) {
  if (map.kind != Value::Kind::map) {
    m_errors->push_back(problem(msg("reader.not-map"), msg("reader.not-map.hint"), map.at));
  }
}

const Value* MapReader::optional(std::string_view key) {
  m_known.emplace(key);
  return m_map->find(key);
}

const Value* MapReader::required(std::string_view key) {
  const Value* value = optional(key);
  if (value == nullptr && m_map->kind == Value::Kind::map) {
    m_errors->push_back(problem(msg("reader.missing-key", key), msg("reader.missing-key.hint"), m_map->at));
  }
  return value;
}

std::string MapReader::text(std::string_view key) {
  const Value* value = required(key);
  return value == nullptr ? std::string() : as_text(*value, *m_errors).value_or("");
}

std::string MapReader::text_or(std::string_view key, std::string_view otherwise) {
  return optional_text(key).value_or(std::string(otherwise));
}

std::optional<std::string> MapReader::optional_text(std::string_view key) {
  const Value* value = optional(key);
  return value == nullptr ? std::nullopt : as_text(*value, *m_errors);
}

const std::vector<Value>& MapReader::list(std::string_view key) {
  static const std::vector<Value> none;
  const Value* value = optional(key);
  if (value == nullptr) return none;
  if (value->kind != Value::Kind::list && m_misshapen.emplace(key).second) {
    m_errors->push_back(problem(msg("reader.not-list"), msg("reader.not-list.hint"), value->at));
  }
  return value->items;
}

const std::vector<Member>& MapReader::members(std::string_view key) {
  static const std::vector<Member> none;
  const Value* value = optional(key);
  if (value == nullptr) return none;
  if (value->kind != Value::Kind::map && m_misshapen.emplace(key).second) {
    m_errors->push_back(problem(msg("reader.not-map"), msg("reader.not-map.hint"), value->at));
  }
  return value->members;
}

void MapReader::done() {
  for (const Member& member : m_map->members) {
    if (m_known.contains(member.key) || member.key.starts_with("x-")) continue;
    const auto hint = only_counted(*m_errors, member.at) ? Message() : known_instead_of(member.key);
    m_errors->push_back(problem(unknown(member.key), hint, member.at));
  }
}

Message MapReader::known_instead_of(std::string_view key) const {
  const auto near = nearest(key, {m_known.begin(), m_known.end()});
  return near.empty() ? msg("reader.unknown-key.hint", join(m_known)) : msg("reader.did-you-mean.hint", near);
}

Position MapReader::at() const { return m_map->at; }

}  // namespace bti
