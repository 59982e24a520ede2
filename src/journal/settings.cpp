#include "bti/settings.hpp"

#include <algorithm>

#include "bti/text.hpp"

namespace bti {
namespace {

constexpr std::string_view format = "caseload/1";

}  // namespace

std::string Settings::show(std::string_view who) const {
  const auto found = people.find(std::string(who));
  if (found == people.end()) return std::string(who);
  const auto& [service, role, name, at] = found->second;
  if (!name.empty()) return name + " (" + (role.empty() ? "" : role + ", ") + std::string(who) + ")";
  return role.empty() ? std::string(who) : role + " (" + std::string(who) + ")";
}

std::string Settings::role(std::string_view who) const {
  const auto found = people.find(std::string(who));
  if (found == people.end()) return std::string(who);
  const std::string shown = found->second.role.empty() ? std::string(who) : found->second.role;
  return found->second.name.empty() ? shown : found->second.name + " (" + shown + ")";
}

Result<Settings> read_settings(std::string_view text) {
  auto root = read_yaml(text, guide_limit);
  if (!root) return std::unexpected(std::move(root.error()));
  Errors errors;
  Settings settings;
  MapReader map(*root, errors);
  const Value* version = map.required("bti");
  if (version != nullptr && version->text != format) {
    return fail({.what = msg("journal.settings-version"), .hint = msg("journal.version.hint"), .at = version->at});
  }
  if (const Value* guide = map.required("guide")) {
    MapReader pin(*guide, errors);
    settings.guide = {pin.text("id"), pin.text("version"), pin.text("sha256")};
    pin.done();
  }
  for (const Member& member : map.members("people")) {
    MapReader person(member.value, errors);
    Person one;
    if (const Value* service = person.optional("service")) {
      if (auto id = as_slug(*service, errors)) one.service = ServiceId{std::move(*id)};
      one.at = service->at;
    }
    one.role = person.text_or("role", "");
    if (holds_identity_number(one.role) || holds_identity_number(member.key)) {
      errors.push_back(
          {.what = msg("journal.identity-number"), .hint = msg("journal.identity-number.hint"), .at = member.at});
    }
    person.done();
    settings.people.emplace(member.key, std::move(one));
  }
  map.done();
  if (!errors.empty()) return std::unexpected(std::move(errors));
  return settings;
}

std::string render_settings(const GuidePin& guide, std::string_view title, Language language) {
  std::string on_one_line(title);
  std::ranges::replace(on_one_line, '\n', ' ');
  return "# " + text(msg("journal.settings-comment", on_one_line), language) + "\nbti: caseload/1\nguide: {id: \"" +
         guide.id + "\", version: \"" + guide.version + "\", sha256: \"" + guide.sha256 + "\"}\n# " +
         text(msg("journal.people-comment"), language) + "\npeople: {}\n";
}

}  // namespace bti
