// The register of names as text: one line each, so that one can change and the others stay.
#include "bti/names.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

#include "bti/text.hpp"
#include "journal/codec.hpp"

namespace bti {
namespace {

constexpr std::string_view format = "names/1";

Error problem(Message what, Message hint, Position at) {
  return {.what = std::move(what), .hint = std::move(hint), .at = at};
}

bool fits(std::string_view name) {
  return name.find_first_not_of(" \t\n") != std::string_view::npos && !name.contains('\n') && visible(name) == name &&
         !holds_control(name) && length(name) <= name_limit && !holds_identity_number(name);
}

class RegisterReader {
 public:
  explicit RegisterReader(const Value& root) : m_root(root) {}

  Result<Names> read() {
    MapReader map(m_root, m_errors);
    const Value* version = map.required("bti");
    if (version != nullptr && version->text != format) {
      return fail(problem(msg("register.version"), msg("register.version.hint"), version->at));
    }
    const Value* names = map.required("names");
    // the last name was removed
    const bool none = names != nullptr && names->kind == Value::Kind::null;
    if (names != nullptr && !none) std::ranges::for_each(map.list("names"), [&](const Value& one) { read_one(one); });
    map.done();
    if (!m_errors.empty()) return std::unexpected(std::move(m_errors));
    return std::move(m_names);
  }

 private:
  void read_one(const Value& value) {
    const std::size_t problems = m_errors.size();
    MapReader map(value, m_errors);
    KnownName known{.at = value.at};
    const Value* number = map.optional("case");
    const Value* who = map.optional("who");
    const Value* name = map.required("name");
    if (number != nullptr) known.of = read_number(*number);
    if (who != nullptr) known.who = codec::read_label(*who, m_errors).value_or("");
    if (name != nullptr) known.name = read_name(*name, m_errors).value_or("");
    if (value.kind == Value::Kind::map && number == nullptr && who == nullptr) {
      m_errors.push_back(problem(msg("register.nobody"), msg("register.nobody.hint"), value.at));
    }
    map.done();
    if (m_errors.size() == problems) add(std::move(known));
  }

  CaseNumber read_number(const Value& value) {
    const auto normal = normalize_case_number(value.text);
    const bool whole = normal && normal->size() == 8 && value.text == normal->substr(0, 4) + "-" + normal->substr(4);
    if (!whole) m_errors.push_back(problem(msg("journal.number"), msg("journal.number.hint"), value.at));
    return {value.text};
  }

  void add(KnownName known) {
    const auto before = std::ranges::find_if(m_names, [&](const KnownName& one) { return one.same_person(known); });
    if (before != m_names.end()) {
      m_errors.push_back(problem(msg("register.twice", before->at.line), msg("register.twice.hint"), known.at));
    }
    m_names.push_back(std::move(known));
  }

  const Value& m_root;
  Errors m_errors;
  Names m_names;
};

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string line_of(const KnownName& known) {
  std::string line = "- {";
  if (known.of) line += "case: " + quoted(known.of->value) + ", ";
  if (!known.who.empty()) line += "who: " + quoted(known.who) + ", ";
  return line + "name: " + quoted(known.name) + "}\n";
}

std::size_t start_of_line(std::string_view text, std::size_t number) {
  std::size_t at = 0;
  for (; number > 1; --number) at = text.find('\n', at) + 1;
  return at;
}

Error by_hand(Position at) { return problem(msg("names.by-hand"), msg("names.by-hand.hint"), at); }

/// Where the line of a name begins, if it is as bti writes it.
Result<std::size_t> own_line(std::string_view text, const KnownName& known) {
  const std::size_t at = start_of_line(text, known.at.line);
  if (text.substr(at).starts_with(line_of(known))) return at;
  return fail(by_hand(known.at));
}

/// The changed text, if it reads back as the names it should hold.
Result<std::string> proved(std::string_view text, std::string changed, const Names& wanted) {
  const auto same = [](const KnownName& a, const KnownName& b) { return a.same_person(b) && a.name == b.name; };
  const auto read = read_names(changed);
  if (read && std::ranges::equal(*read, wanted, same)) return changed;
  return fail(by_hand({static_cast<std::size_t>(std::ranges::count(text, '\n')), 1}));
}

/// Labels may also be places, papers, what somebody is there as, and of a decision the step it leads to.
bool names_someone(const Payload& payload, const FieldValue& field) {
  constexpr std::array<std::string_view, 5> others = {"place", "where", "kept-at", "sha256", "role"};
  const bool leads_to = field.name == "to" && std::holds_alternative<Decision>(payload);
  return field.kind == FieldKind::label && !leads_to && std::ranges::find(others, field.name) == others.end();
}

}  // namespace

Result<Names> read_names(std::string_view text) {
  if (text.empty()) return Names{};
  const auto root = read_yaml(text, register_limit);
  if (!root) return std::unexpected(root.error());
  return RegisterReader(*root).read();
}

std::optional<std::string> read_name(const Value& value, Errors& errors) {
  auto name = as_text(value, errors);
  if (!name) return std::nullopt;
  if (fits(*name)) return nfc(*name);
  errors.push_back(problem(msg("register.name"), msg("register.name.hint", name_limit), value.at));
  return std::nullopt;
}

Result<std::string> set_name(std::string_view text, const KnownName& known, Language language) {
  auto names = read_names(text);
  if (!names) return std::unexpected(std::move(names.error()));
  std::string changed(text);
  const auto old = std::ranges::find_if(*names, [&](const KnownName& one) { return one.same_person(known); });
  if (old != names->end()) {
    const auto at = own_line(text, *old);
    if (!at) return std::unexpected(at.error());
    changed.replace(*at, line_of(*old).size(), line_of(known));
    old->name = known.name;
  } else {
    if (text.empty()) {
      changed =
          "# " + bti::text(msg("names.register-comment"), language) + "\nbti: " + std::string(format) + "\nnames:\n";
    }
    changed += line_of(known);
    names->push_back(known);
  }
  return proved(text, std::move(changed), *names);
}

Result<std::string> remove_names(std::string_view text, const std::function<bool(const KnownName&)>& gone) {
  auto names = read_names(text);
  if (!names) return std::unexpected(std::move(names.error()));
  std::string changed(text);
  for (const KnownName& one : *names | std::views::reverse) {
    if (!gone(one)) continue;
    const auto at = own_line(text, one);
    if (!at) return std::unexpected(at.error());
    changed.erase(*at, line_of(one).size());
  }
  std::erase_if(*names, gone);
  return proved(text, std::move(changed), *names);
}

std::vector<std::string> people_of(const Case& of) {
  std::vector<std::string> people;
  const auto add = [&](const std::string& who) {
    if (std::ranges::find(people, who) == people.end()) people.push_back(who);
  };
  for (const Entry& entry : of.entries) {
    add(entry.envelope.by);
    for (const FieldValue& field : values_of(entry.payload)) {
      if (names_someone(entry.payload, field)) std::ranges::for_each(field.values, add);
    }
  }
  return people;
}

NamedPeople with_names(Settings settings, const Names& names, const CaseNumber& number) {
  NamedPeople named{.settings = std::move(settings)};
  for (const KnownName& one : names) {
    if (!one.of) named.settings.people[one.who].name = one.name;
  }
  for (const KnownName& one : names) {
    if (one.of != number) continue;
    (one.who.empty() ? named.subject : named.settings.people[one.who].name) = one.name;
  }
  return named;
}

}  // namespace bti
