// What all entry types have in common, worked out from their fields.
#include <algorithm>
#include <array>
#include <tuple>

#include "bti/journal.hpp"
#include "journal/codec.hpp"

namespace bti {
namespace {

template <std::size_t... I>
constexpr std::array<std::string_view, sizeof...(I)> type_names(std::index_sequence<I...> /*all*/) {
  return {std::variant_alternative_t<I, Payload>::type...};
}
constexpr auto types = type_names(std::make_index_sequence<std::variant_size_v<Payload>>{});

/// Calls `what` with an empty payload of the named type; false when there is none.
template <class What, std::size_t... I>
bool with_type(std::string_view type, What what, std::index_sequence<I...> /*all*/) {
  return ((std::variant_alternative_t<I, Payload>::type == type &&
           (what.template operator()<std::variant_alternative_t<I, Payload>>(), true)) ||
          ...);
}
template <class What>
bool with_type(std::string_view type, What what) {
  return with_type(type, what, std::make_index_sequence<std::variant_size_v<Payload>>{});
}

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Fields that go together in a way their types do not tell.
void check_together(const Payload& payload, Position at, Errors& errors) {
  const auto* voice = std::get_if<Voice>(&payload);
  if (voice != nullptr && voice->words.has_value() == voice->missing.has_value()) {
    errors.push_back({.what = msg("journal.voice"), .hint = msg("journal.voice.hint"), .at = at});
  }
  const auto* consent = std::get_if<Consent>(&payload);
  if (consent != nullptr && consent->sha256 && !is_sha256(consent->sha256->text)) {
    errors.push_back({.what = msg("journal.sha256"), .hint = msg("journal.sha256.hint"), .at = at});
  }
}

}  // namespace

std::string_view type_of(const Payload& payload) { return types[payload.index()]; }

std::span<const std::string_view> entry_types() { return types; }

std::vector<FieldSpec> fields_of(std::string_view type) {
  std::vector<FieldSpec> specs;
  with_type(type, [&]<class P>() {
    const auto add = [&]<class T>(const Field<P, T>& field) {
      using Shape = codec::Shape<T>;
      using Inner = typename Shape::Inner;
      FieldSpec spec{field.name, codec::kind_of<Inner>(), Shape::required, Shape::list, {}};
      if constexpr (std::is_enum_v<Inner>) spec.choices.assign(codec::words<Inner>.begin(), codec::words<Inner>.end());
      specs.push_back(std::move(spec));
    };
    std::apply([&](const auto&... field) { (add(field), ...); }, P::fields);
  });
  return specs;
}

std::optional<Payload> read_payload(std::string_view type, MapReader& map, Errors& errors) {
  const std::size_t before = errors.size();
  std::optional<Payload> result;
  with_type(type, [&]<class P>() {
    P payload{};
    std::apply([&](const auto&... field) { (codec::read_into(payload.*field.member, field.name, map, errors), ...); },
               P::fields);
    result = std::move(payload);
  });
  if (result && errors.size() == before) check_together(*result, map.at(), errors);
  if (errors.size() != before) return std::nullopt;
  return result;
}

Errors blank_texts(const Payload& payload) {
  Errors errors;
  for (const FieldValue& field : values_of(payload)) {
    if (field.kind != FieldKind::words && field.kind != FieldKind::label) continue;
    const auto blank = [](const std::string& one) { return one.find_first_not_of(" \t\r\n") == std::string::npos; };
    if (!std::ranges::any_of(field.values, blank)) continue;
    errors.push_back(
        {.failure = Failure::usage, .what = msg("journal.blank", field.name), .hint = msg("journal.blank.hint")});
  }
  return errors;
}

std::vector<FieldValue> values_of(const Payload& payload) {
  std::vector<FieldValue> values;
  std::visit(
      [&]<class P>(const P& one) {
        std::apply([&](const auto&... field) { (codec::append_values(one.*field.member, field.name, values), ...); },
                   P::fields);
      },
      payload);
  return values;
}

}  // namespace bti
