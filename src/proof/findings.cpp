#include "proof/findings.hpp"

#include <algorithm>
#include <utility>

namespace bti::proof {

void Findings::add(Error error, const std::string& which, const Walker& walker) {
  const std::string key = error.what.id + "/" + which;
  const auto [finding, fresh] = m_findings.try_emplace(key, Finding{.error = {}, .first = walker, .services = {}});
  if (fresh) finding->second.error = std::move(error);
  finding->second.services.insert(walker.service.id);
}

Message Findings::whose(const Finding& finding, const std::set<ServiceId>& walkers) const {
  std::string who = finding.first.service.name;
  const bool subject = finding.first.subject != 0;
  if (subject) who += ", " + m_guide->subjects[finding.first.subject - 1U].name;
  if (finding.services == walkers && !subject) return msg("proof.all-services");
  return finding.services.size() == 1 ? msg("proof.one-service", who) : msg("proof.some-services", who);
}

Errors Findings::all(const std::set<ServiceId>& walkers) const {
  Errors errors;
  for (const auto& [key, finding] : m_findings) {
    errors.push_back(finding.error);
    if (!errors.back().way.legs.empty()) errors.back().way.whose = whose(finding, walkers);
  }
  std::ranges::stable_sort(errors, {}, &Error::at);
  return errors;
}

}  // namespace bti::proof
