#include "cli/signed_forms.hpp"

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

Result<void> seal(const fs::path& folder, Consent& consent) {
  std::error_code failed;
  const fs::path file = fs::absolute(consent.kept_at->text, failed);
  if (failed || !fs::is_regular_file(file, failed)) return {};
  const auto bytes = read_file(file, form_limit);
  if (!bytes) return std::unexpected(bytes.error());
  const fs::path from_caseload = fs::relative(file, folder, failed);
  const bool inside = !failed && !from_caseload.empty() && *from_caseload.begin() != "..";
  std::string path = inside ? from_caseload.string() : file.lexically_normal().string();
  if (length(path) > label_limit) {
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

Errors broken_forms(const Caseload& caseload, const OpenCase& about) {
  Errors errors;
  for (const auto& consent : about.state.consents) {
    if (!consent.value.sha256 || !consent.value.kept_at) continue;
    const auto bytes = read_file(caseload.folder / consent.value.kept_at->text, form_limit);
    if (bytes && sha256(*bytes) == consent.value.sha256->text) continue;
    errors.push_back({.what = msg(bytes ? "cli.form-changed" : "cli.form-gone", ref_of(consent.id).text),
                      .hint = msg("cli.form-gone.hint"),
                      .file = about.path.lexically_relative(caseload.folder).string()});
  }
  return errors;
}

}  // namespace bti::cli
