#include "proof/references.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace bti::proof {
namespace {

/// A text in small letters, where one blank is any blank and one hyphen any hyphen; and where each byte comes from.
struct Flat {
  std::string text;
  std::vector<std::size_t> from;
};

Flat flatten(std::string_view text) {
  constexpr std::array blanks = {std::string_view("\xc2\xa0"), std::string_view("\xe2\x80\xaf")};
  constexpr std::array hyphens = {std::string_view("\xe2\x80\x90"), std::string_view("\xe2\x80\x91"),
                                  std::string_view("\xe2\x80\x93")};
  Flat flat;
  const auto put = [&](char c, std::size_t at) {
    if (c == ' ' && !flat.text.empty() && flat.text.back() == ' ') return;
    flat.text += c;
    flat.from.push_back(at);
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto stands = [&](std::string_view one) { return text.substr(i).starts_with(one); };
    const auto blank = std::ranges::find_if(blanks, stands);
    const auto hyphen = std::ranges::find_if(hyphens, stands);
    const char c = text[i];
    if (blank != blanks.end() || hyphen != hyphens.end()) {
      put(blank != blanks.end() ? ' ' : '-', i);
      i += blank != blanks.end() ? blank->size() : hyphen->size();
    } else {
      put(c == '\n' || c == '\t' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c, i);
      ++i;
    }
  }
  flat.from.push_back(text.size());
  return flat;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// Reads a reference piece by piece.
class Reader {
 public:
  Reader(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

  [[nodiscard]] std::size_t at() const { return m_at; }
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
  }
  bool take(std::string_view word) {
    if (!m_text.substr(m_at).starts_with(word)) return false;
    m_at += word.size();
    return true;
  }

  /// `9a-4` of `9 A-4`; nothing when no section stands here.
  std::optional<std::string> section() {
    if (!is_digit(peek())) return std::nullopt;
    std::string section;
    for (;;) {
      while (is_digit(peek())) section += m_text[m_at++];
      letter(section);
      const std::size_t hyphen = peek() == ' ' ? 1 : 0;
      if (peek(hyphen) != '-' || !is_digit(peek(hyphen + 1))) return section;
      m_at += hyphen + 1;
      section += '-';
    }
  }

  /// What stands between the sections of a list.
  bool connective() {
    const std::size_t before = m_at;
    while (take(" ") || take(",") || take("og ") || take("eller ") || take("til ") || take("jf. ") ||
           take("\xc2\xa7")) {
    }
    if (is_digit(peek())) return true;
    m_at = before;
    return false;
  }

  /// `(1998)`, `av 1998`, `fra 1998`.
  std::optional<int> year() {
    const std::size_t before = m_at;
    take(" ");
    if (take("(") || take("av ") || take("fra ") || take("fr\xc3\xa5 ")) {
      const auto digits = m_text.substr(m_at, 4);
      if (digits.size() == 4 && std::ranges::all_of(digits, is_digit) && !is_digit(peek(4))) {
        m_at += 4;
        take(")");
        return std::stoi(std::string(digits));
      }
    }
    m_at = before;
    return std::nullopt;
  }

 private:
  /// The letter of `9 a`, but not the word of `5 i loven`.
  void letter(std::string& section) {
    const std::size_t blank = peek() == ' ' ? 1 : 0;
    const char c = peek(blank);
    const bool fits = c >= 'a' && c <= (blank == 1 ? 'h' : 'z') && !is_letter(peek(blank + 1));
    if (!fits) return;
    section += c;
    m_at += blank + 1;
  }

  std::string_view m_text;
  std::size_t m_at;
};

/// A law named in the text, and the year that stands with it.
struct Named {
  const Law* law{nullptr};
  std::optional<int> year{};
  std::size_t begin{0};
  bool other{false};  ///< a law that is not in the table
};

Named named_at(std::string_view text, std::size_t at, const Laws& laws) {
  Named named{.begin = at};
  std::size_t longest = 0;
  for (const Law& law : laws) {
    for (const std::string& name : law.names) {
      if (!text.substr(at).starts_with(name) || name.size() <= longest) continue;
      if (at + name.size() < text.size() && is_letter(text[at + name.size()])) continue;
      longest = name.size();
      named.law = &law;
    }
  }
  if (named.law != nullptr) named.year = Reader(text, at + longest).year();
  return named;
}

/// The law whose name ends just before a place.
Named named_before(std::string_view text, std::size_t place, const Laws& laws) {
  while (place > 0 && text[place - 1] == ' ') --place;
  constexpr std::size_t longest = 100;
  for (std::size_t at = place > longest ? place - longest : 0; at < place; ++at) {
    if (at > 0 && is_letter(text[at - 1])) continue;
    const Named named = named_at(text, at, laws);
    if (named.law == nullptr) continue;
    for (const std::string& name : named.law->names) {
      if (!text.substr(at).starts_with(name)) continue;
      Reader rest(text, at + name.size());
      rest.year();
      if (rest.at() == place) return named;
    }
  }
  const std::string_view before = text.substr(0, place);
  const bool other = std::ranges::any_of(std::array{"loven", "lova", "lov", "forskriften", "forskrifta", ")"},
                                         [&](const char* end) { return before.ends_with(end); });
  return {.other = other};
}

/// Where a reference begins: after which mark.
std::size_t after_mark(std::string_view text, std::size_t at) {
  for (const std::string_view mark : {"\xc2\xa7", "kapittel", "kapitel", "kap.", "kap", "paragraf"}) {
    if (!text.substr(at).starts_with(mark)) continue;
    if (mark[0] != '\xc2' && at > 0 && is_letter(text[at - 1])) continue;
    return at + mark.size();
  }
  return 0;
}

std::string squeezed(std::string section) {
  std::erase(section, ' ');
  for (char& c : section) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return section;
}

const RepealedSection* find_section(const Law& law, const std::string& section) {
  const RepealedSection* found = nullptr;
  for (const RepealedSection& one : law.sections) {
    const std::string known = squeezed(one.section);
    const bool within = section == known || section.starts_with(known + "-");
    if (within && (found == nullptr || one.section.size() > found->section.size())) found = &one;
  }
  return found;
}

/// Finds one reference after another.
class Finder {
 public:
  Finder(std::string_view text, const Laws& laws, Date today) : m_flat(flatten(text)), m_laws(&laws), m_today(today) {}

  std::vector<Reference> find() {
    for (std::size_t at = 0; at < m_flat.text.size();) {
      const std::size_t mark = after_mark(m_flat.text, at);
      at = mark == 0 ? at + 1 : std::max(list(at, mark), at + 1);
    }
    return std::move(m_found);
  }

 private:
  struct Section {
    std::string name;
    std::size_t begin;
    std::size_t end;
  };

  /// A mark and the sections after it; gives where they end.
  std::size_t list(std::size_t begin, std::size_t mark) {
    Reader reader(m_flat.text, mark);
    while (reader.take("\xc2\xa7") || reader.take(" ")) {
    }
    std::vector<Section> sections;
    do {
      const std::size_t from = reader.at();
      const auto section = reader.section();
      if (!section) break;
      sections.push_back({*section, from, reader.at()});
    } while (reader.connective());
    if (sections.empty()) return mark;
    judge(begin, sections);
    m_end = sections.back().end;
    return m_end;
  }

  void judge(std::size_t begin, const std::vector<Section>& sections) {
    const std::string_view text = m_flat.text;
    Named named = named_before(text, begin, *m_laws);
    const std::string_view between = text.substr(m_end, begin - std::min(begin, m_end));
    const bool goes_on = m_law.law != nullptr && (between == " og " || between == ", " || between == " eller ");
    if (named.law == nullptr && goes_on) named = m_law;
    if (named.law == nullptr) {
      Reader after(text, sections.back().end);
      if (after.take(" i ") || after.take(" i den ")) {
        const Named later = named_at(text, after.at(), *m_laws);
        if (later.law != nullptr) named = {.law = later.law, .year = later.year, .begin = begin};
        if (later.law == nullptr) named.other = true;
      }
    }
    m_law = named;
    for (const Section& section : sections) {
      const std::size_t from =
          &section == &sections.front() ? std::min(begin, named.law != nullptr ? named.begin : begin) : section.begin;
      tell(named, section, from);
    }
  }

  void tell(const Named& named, const Section& section, std::size_t from) {
    const auto add = [&](const Law& law, const RepealedSection* repealed) {
      if (std::chrono::sys_days(law.repealed) > std::chrono::sys_days(m_today)) return;
      m_found.push_back({m_flat.from[from], m_flat.from[section.end], &law, repealed});
    };
    if (named.law != nullptr) {
      if (named.year && *named.year != named.law->year) return;
      const RepealedSection* repealed = find_section(*named.law, section.name);
      if (repealed != nullptr || named.law->sections.empty()) add(*named.law, repealed);
      return;
    }
    if (named.other) return;
    for (const Law& law : *m_laws) {
      const RepealedSection* repealed = find_section(law, section.name);
      if (repealed != nullptr && repealed->alone) return add(law, repealed);
    }
  }

  Flat m_flat;
  const Laws* m_laws;
  Date m_today;
  Named m_law{};
  std::size_t m_end{0};
  std::vector<Reference> m_found{};
};

}  // namespace

std::vector<Reference> references(std::string_view text, const Laws& laws, Date today) {
  return Finder(text, laws, today).find();
}

}  // namespace bti::proof
