// How values of a case read in the user's wording; the documents are put together from these.
#pragma once

#include <string>
#include <string_view>

#include "bti/engine.hpp"
#include "bti/messages.hpp"
#include "bti/report.hpp"

namespace bti::wording {

/// Rows whose ids are put together from words of the case format (fields.cpp).
[[nodiscard]] std::string type_name(std::string_view type, const Wording& wording);
[[nodiscard]] std::string field_name(std::string_view type, std::string_view field, const Wording& wording);
[[nodiscard]] std::string choice(std::string_view value, const Wording& wording);

/// "15. januar 2027 kl. 14:00"
[[nodiscard]] std::string moment(Date date, std::string_view clock, const Wording& wording);
[[nodiscard]] std::string moment(const Instant& at, const Wording& wording);

/// "Nivå 2, trinn 3: Sett i gang tiltakene"
[[nodiscard]] std::string step(const Guide& guide, StepIndex at, const Wording& wording);
[[nodiscard]] std::string target(const Guide& guide, const Target& to, const std::string& plan, const Wording& wording);

/// "kontaktlærer (larer1), Skole"
[[nodiscard]] std::string with_service(std::string who, const Subjects& from, const std::optional<ServiceId>& service);
[[nodiscard]] std::string people(const Subjects& from, const std::vector<Label>& who);

/// Whom the case is about: "barn", "Navn A (barn)"; empty when neither is known.
[[nodiscard]] std::string subject(const Subjects& from);

/// The outcome that was chosen; nullptr when the guide no longer has it.
[[nodiscard]] const Outcome* outcome_of(const Guide& guide, const Move& move);

}  // namespace bti::wording
