#include "cli/signed_forms.hpp"

#include <algorithm>
#include <array>
#include <system_error>

#include "bti/hash.hpp"
#include "bti/store.hpp"
#include "bti/text.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t label_limit = 120;  // of a label in a case
constexpr std::size_t form_limit = 64UL * 1024 * 1024;

/// Cases lie in `cases/YEAR/` of the caseload.
fs::path folder_of(const OpenCase& about) { return about.path.parent_path().parent_path().parent_path(); }

/// A reference to an archive may hold strokes and dots, but does not end like these.
bool names_a_file(const std::string& text) {
  constexpr auto endings =
      std::to_array<std::string_view>({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".doc", ".docx",
                                       ".odt", ".rtf", ".txt", ".msg", ".eml", ".asice", ".asics", ".sdo", ".zip"});
  const std::string low = lower_ascii(text);
  return std::ranges::any_of(endings, [&](std::string_view one) { return low.ends_with(one); });
}

Result<void> seal(const fs::path& folder, Consent& consent) {
  std::error_code failed;
  const fs::path file = fs::absolute(consent.kept_at->text, failed);
  if (failed || !fs::is_regular_file(file, failed)) {
    if (!names_a_file(consent.kept_at->text)) return {};
    return fail({.failure = Failure::usage, .what = msg("cli.no-form-there"), .hint = msg("cli.no-form-there.hint")});
  }
  const auto bytes = read_file(file, form_limit);
  if (!bytes) return std::unexpected(bytes.error());
  const fs::path from_caseload = fs::relative(file, folder, failed);
  const bool inside = !failed && !from_caseload.empty() && *from_caseload.begin() != "..";
  std::string path = inside ? from_caseload.string() : file.lexically_normal().string();
  if (length(path) > label_limit || holds_identity_number(path) || visible(path) != path) {
    return fail({.failure = Failure::usage, .what = msg("cli.form-path"), .hint = msg("cli.form-path.hint")});
  }
  consent.kept_at = Label{std::move(path)};
  consent.sha256 = Label{sha256(*bytes)};
  return {};
}

}  // namespace

Result<void> seal_forms(const OpenCase& about, std::vector<Payload>& payloads) {
  for (Payload& payload : payloads) {
    auto* consent = std::get_if<Consent>(&payload);
    if (consent == nullptr || !consent->kept_at) continue;
    if (auto sealed = seal(folder_of(about), *consent); !sealed) return sealed;
  }
  return {};
}

Errors broken_forms(const Caseload& caseload, const OpenCase& about, Date today) {
  Errors errors;
  for (const ConsentKind& kind : about.guide->consents) {
    std::vector<std::optional<ServiceId>> asked{std::nullopt};
    if (kind.per_service) std::ranges::copy(partner_services(about.state), std::back_inserter(asked));
    for (const auto& service : asked) {
      const auto* consent = consent_standing(about.state, kind, service, today).consent;
      if (consent == nullptr || !consent->value.sha256 || !consent->value.kept_at) continue;
      const auto bytes = read_file(caseload.folder / consent->value.kept_at->text, form_limit);
      if (bytes && sha256(*bytes) == consent->value.sha256->text) continue;
      const auto entry = std::ranges::find(about.of.entries, consent->id, &Entry::id);
      Error error{.what = msg(bytes ? "cli.form-changed" : "cli.form-gone", kind.title),
                  .hint = msg("cli.form-gone.hint"),
                  .at = entry->position,
                  .file = about.path.lexically_relative(caseload.folder).string()};
      if (std::ranges::find(errors, error.at, &Error::at) == errors.end()) errors.push_back(std::move(error));
    }
  }
  return errors;
}

}  // namespace bti::cli
