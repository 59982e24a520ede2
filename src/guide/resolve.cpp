// Guides that build on others: read together, laid one over the other, and written as one.
#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "bti/guide.hpp"
#include "bti/hash.hpp"
#include "guide/inherit.hpp"
#include "guide/origin.hpp"
#include "guide/reader.hpp"
#include "guide/yaml_text.hpp"

namespace bti {
namespace {

constexpr std::string_view extends_key = "extends";

/// What a guide never takes over: what it is.
constexpr std::array<std::string_view, 4> particulars = {"id", "version", "title", extends_key};

void stamp(Value& value, std::size_t source) {
  value.at.source = source;
  for (Value& item : value.items) stamp(item, source);
  for (Member& member : value.members) {
    member.at.source = source;
    stamp(member.value, source);
  }
}

void stamp(Errors& errors, std::size_t source) {
  for (Error& error : errors) error.at.source = source;
}

std::optional<GuideBase> base_in(const Value& guide) {
  const Value* said = guide.find(extends_key);
  if (said == nullptr) return std::nullopt;
  const std::size_t at = said->text.find('@');
  const std::string id = said->text.substr(0, at);
  const std::string version = at == std::string::npos ? "" : said->text.substr(at + 1);
  if (said->kind != Value::Kind::scalar || !is_slug(id) || !is_version(version)) return GuideBase{"", "", said->at};
  return GuideBase{id, version, said->at};
}

/// What the guides make together, and what is wrong before its keys are looked at.
struct Joined {
  std::optional<Value> guide;
  Changes changes;
  Errors errors;
};

/// Is the base the one that was asked for?
void check_base(const GuideBase& wanted, const Value& base, Errors& errors) {
  const auto says = [&](std::string_view key, std::string_view text) {
    const Value* value = base.find(key);
    return value != nullptr && value->text == text;
  };
  const Value* version = base.find("version");
  if (!says("bti", "guide/1") || !says("id", wanted.id) || version == nullptr) {
    const std::string name = wanted.id + "@" + wanted.version;
    errors.push_back(
        {.what = msg("guide.no-base", name), .hint = msg("guide.no-base.hint", wanted.id, name), .at = wanted.at});
    return;
  }
  if (version->text == wanted.version) return;
  errors.push_back({.what = msg("guide.base-version", wanted.id, version->text),
                    .hint = msg("guide.base-version.hint", wanted.id + "@" + version->text),
                    .at = wanted.at});
}

Joined join(const std::vector<Source>& texts) {
  Joined joined;
  std::vector<Value> layers;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Errors errors;
    auto layer = read_yaml(texts[i].text, guide_limit, errors);
    stamp(errors, i);
    std::ranges::move(errors, std::back_inserter(joined.errors));
    if (!layer) return joined;
    stamp(*layer, i);
    if (i > 0) check_base(*base_in(layers.back()), *layer, joined.errors);
    layers.push_back(std::move(*layer));
  }
  Value guide = std::move(layers.back());
  layers.pop_back();
  for (; !layers.empty(); layers.pop_back()) {
    std::erase_if(guide.members,
                  [](const Member& member) { return std::ranges::find(particulars, member.key) != particulars.end(); });
    guide = lay_over(guide, layers.back(), joined.changes, joined.errors);
  }
  std::erase_if(guide.members, [](const Member& member) { return member.key == extends_key; });
  std::ranges::stable_partition(guide.members, [](const Member& member) {
    return member.key == "bti" || std::ranges::find(particulars, member.key) != particulars.end();
  });
  joined.guide = std::move(guide);
  return joined;
}

/// Where something new lacks what every such thing must have, its id was perhaps to be one of the base's.
void suggest_inherited(Errors& errors, const std::vector<NearMiss>& near_misses) {
  for (Error& error : errors) {
    const auto meant = std::ranges::find(near_misses, error.at, &NearMiss::at);
    if (meant != near_misses.end()) error.hint = msg("guide.inherited-near.hint", meant->near);
  }
}

}  // namespace

Origins origins(const std::vector<Source>& texts) {
  Origins all;
  for (const Source& source : texts) {
    Errors unheeded;
    const auto guide = read_yaml(source.text, guide_limit, unheeded);
    if (!guide) return {};
    const auto said = [&](std::string_view key) {
      const Value* value = guide->find(key);
      return value == nullptr ? std::string() : value->text;
    };
    all.guides.push_back(said("id") + "@" + said("version"));
  }
  Joined joined = join(texts);
  if (!joined.guide) return {};
  std::erase_if(joined.guide->members, [](const Member& member) {
    return member.key == "bti" || std::ranges::find(particulars, member.key) != particulars.end();
  });
  all.parts = parts_of(*joined.guide);
  for (const Removal& removal : joined.changes.removed) all.parts.push_back({removal.id, removal.at.source, true});
  return all;
}

std::optional<GuideBase> base_of(std::string_view text) {
  Errors unheeded;
  const auto guide = read_yaml(text, guide_limit, unheeded);
  return guide ? base_in(*guide) : std::nullopt;
}

Result<Guide> read_guide(const std::vector<Source>& texts) {
  Joined joined = join(texts);
  if (!joined.guide) return std::unexpected(std::move(joined.errors));
  auto guide = GuideReader(*joined.guide, std::move(joined.changes.removed), std::move(joined.errors)).read();
  if (!guide) suggest_inherited(guide.error(), joined.changes.near_misses);
  if (guide && texts.size() == 1) guide->sha256 = sha256(texts.front().text);
  return guide;
}

Result<Guide> read_guide(std::string_view text) { return read_guide(std::vector{Source{"", std::string(text)}}); }

Result<ResolvedGuide> resolve_guide(const std::vector<Source>& texts) {
  auto guide = read_guide(texts);
  if (!guide) return std::unexpected(std::move(guide.error()));
  if (texts.size() == 1) return ResolvedGuide{std::move(*guide), texts.front().text};
  std::string bytes = to_yaml(*join(texts).guide);
  if (auto again = read_guide(bytes); !again) return std::unexpected(std::move(again.error()));
  guide->sha256 = sha256(bytes);
  return ResolvedGuide{std::move(*guide), std::move(bytes)};
}

std::optional<Value> join_guide(const std::vector<Source>& texts) { return join(texts).guide; }

}  // namespace bti
