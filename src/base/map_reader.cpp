#include <algorithm>

#include "bti/source.hpp"

namespace bti {
namespace {

Error problem(Message what, Message hint, Position at) {
  return {.what = std::move(what), .hint = std::move(hint), .at = at};
}

/// A value may be asked for twice; what is wrong with its form is told once.
void report_once(Errors& errors, Error error) {
  const auto same = [&](const Error& other) { return other.at == error.at && other.what == error.what; };
  if (std::ranges::none_of(errors, same)) errors.push_back(std::move(error));
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
  if (value->kind != Value::Kind::list) {
    report_once(*m_errors, problem(msg("reader.not-list"), msg("reader.not-list.hint"), value->at));
  }
  return value->items;
}

const std::vector<Member>& MapReader::members(std::string_view key) {
  static const std::vector<Member> none;
  const Value* value = optional(key);
  if (value == nullptr) return none;
  if (value->kind != Value::Kind::map) {
    report_once(*m_errors, problem(msg("reader.not-map"), msg("reader.not-map.hint"), value->at));
  }
  return value->members;
}

void MapReader::done() {
  for (const Member& member : m_map->members) {
    if (m_known.contains(member.key) || member.key.starts_with("x-")) continue;
    const auto near = nearest(member.key, {m_known.begin(), m_known.end()});
    const auto hint =
        near.empty() ? msg("reader.unknown-key.hint", join(m_known)) : msg("reader.did-you-mean.hint", near);
    m_errors->push_back(problem(unknown(member.key), hint, member.at));
  }
}

Position MapReader::at() const { return m_map->at; }

}  // namespace bti
