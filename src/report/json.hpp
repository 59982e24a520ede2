// What the JSON of both reports has in common. Only .cpp files of this folder include it.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "bti/report.hpp"
#include "journal/codec.hpp"

namespace bti {

using Json = nlohmann::ordered_json;

/// A field as the case file writes it.
template <class T>
Json value_or_null(const std::optional<T>& value) {
  return value ? Json(codec::write(*value)) : Json(nullptr);
}

/// "bti", "kind", "case", "guide": how every report begins.
[[nodiscard]] Json report_head(const Subjects& from, std::string_view kind);
/// The plan that a move hands the case to, or null.
[[nodiscard]] Json plan_of(const Guide& guide, const Move& move);

/// Indented by two; what could steer a terminal stands as JSON's own escapes, the value the same.
[[nodiscard]] std::string render_json(const Json& json);

}  // namespace bti
