// The one form in which bti writes a case: bti-case(5), "Canonical form".
#include "journal/render.hpp"

#include <array>

#include "bti/hash.hpp"

namespace bti {
namespace {

constexpr std::size_t line_width = 100;
constexpr std::size_t id_bits = 100;
constexpr std::size_t ref_size = 9;

/// Characters that some YAML reader takes for a line break or drops, and those that cannot stand raw.
constexpr std::array escapes = {
    std::pair<std::string_view, std::string_view>{"\"", "\\\""},
    std::pair<std::string_view, std::string_view>{"\\", "\\\\"},
    std::pair<std::string_view, std::string_view>{"\t", "\\t"},
    std::pair<std::string_view, std::string_view>{"\u2028", "\\u2028"},
    std::pair<std::string_view, std::string_view>{"\u2029", "\\u2029"},
    std::pair<std::string_view, std::string_view>{"\ufeff", "\\ufeff"},
    std::pair<std::string_view, std::string_view>{"\ufffe", "\\ufffe"},
    std::pair<std::string_view, std::string_view>{"\uffff", "\\uffff"},
};

/// How many bytes of a control character stand at the front; 0 for any other character.
std::size_t control_size(std::string_view text) {
  const auto byte_at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte_at(0) < ' ' || byte_at(0) == 0x7f) return 1;
  return byte_at(0) == 0xc2 && text.size() > 1 && byte_at(1) < 0xa0 ? 2 : 0;
}

/// Double-quoted, folded over escaped line breaks that no reader sees.
class Quoter {
 public:
  Quoter(std::size_t column, std::size_t indent) : m_column(column + 1), m_indent(indent) {}

  std::string quote(std::string_view text) {
    while (!text.empty()) {
      if (text.front() == '\n') {
        add("\\n");
        text.remove_prefix(1);
        if (!text.empty()) fold(text);
        continue;
      }
      const std::size_t space = text.find_first_of(" \n");
      const bool at_space = space != std::string_view::npos && text[space] == ' ';
      const std::string_view word = text.substr(0, at_space ? space + 1 : space);
      if (m_column + word.size() > line_width && m_column > m_indent) fold(text);
      for (std::size_t i = 0; i < word.size();) i += add_character(word.substr(i));
      text.remove_prefix(word.size());
    }
    return m_out + '"';
  }

 private:
  void add(std::string_view text) {
    m_out += text;
    m_column += text.size();
  }

  void fold(std::string_view rest) {
    m_out += "\\\n" + std::string(m_indent, ' ');
    m_column = m_indent;
    if (rest.front() == ' ') add("\\");  // a leading blank would be dropped
  }

  std::size_t add_character(std::string_view text) {
    for (const auto& [raw, escaped] : escapes) {
      if (!text.starts_with(raw)) continue;
      add(escaped);
      return raw.size();
    }
    if (const std::size_t size = control_size(text); size > 0) {
      constexpr std::string_view hex = "0123456789abcdef";
      const auto code = static_cast<unsigned char>(text[size - 1]);
      add(std::string("\\x") + hex[code >> 4U] + hex[code & 15U]);
      return size;
    }
    add(text.substr(0, 1));
    return 1;
  }

  std::string m_out{"\""};
  std::size_t m_column;
  std::size_t m_indent;
};

std::string quoted(std::string_view text, std::size_t column = 0, std::size_t indent = 0) {
  return Quoter(column, indent).quote(text);
}

std::string quoted_list(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts)
    out += (out.size() > 1 ? ", " : "") + Quoter(0, line_width * line_width).quote(text);
  return out + "]";
}

void render_field(std::string_view name, const FieldValue& value, std::string& out) {
  out += "  ";
  out += name;
  out += ": ";
  if (value.list) {
    out += quoted_list(value.values);
  } else if (value.kind == FieldKind::year || value.kind == FieldKind::yes_no) {
    out += value.values.front();
  } else {
    out += quoted(value.values.front(), name.size() + 4, 4);
  }
  out += '\n';
}

std::vector<std::string> texts_of(const std::vector<EntryId>& ids) {
  std::vector<std::string> texts;
  for (const EntryId& id : ids) texts.push_back(id.value);
  return texts;
}

/// What stands around an entry's own fields, in the order of the file.
std::vector<FieldValue> envelope_values(const Entry& entry) {
  std::vector<FieldValue> values = {
      {"after", FieldKind::id, true, texts_of(entry.after)},
      {"at", FieldKind::label, false, {iso(entry.envelope.at)}},
      {"by", FieldKind::label, false, {entry.envelope.by}},
  };
  if (entry.envelope.service) values.push_back({"by-service", FieldKind::id, false, {entry.envelope.service->value}});
  values.push_back({"step", FieldKind::label, false, {entry.envelope.step}});
  values.push_back({"type", FieldKind::id, false, {std::string(type_of(entry.payload))}});
  return values;
}

void add_canonical(std::string_view name, const std::vector<std::string>& values, std::string& out) {
  out += name;
  for (const std::string& value : values) out += ' ' + std::to_string(value.size()) + ':' + value;
  out += '\n';
}

}  // namespace

EntryRef ref_of(const EntryId& id) { return {id.value.substr(0, ref_size)}; }

EntryId id_of(const Case& of, const Entry& entry) {
  std::string text;
  add_canonical("case", {of.number.value}, text);
  if (entry.after.empty()) add_canonical("guide", {of.guide.id, of.guide.version, of.guide.sha256}, text);
  for (const FieldValue& value : envelope_values(entry)) add_canonical(value.name, value.values, text);
  for (const FieldValue& value : values_of(entry.payload)) add_canonical(value.name, value.values, text);
  const std::string digits = sha256_base32(text, id_bits);
  std::string id;
  for (std::size_t i = 0; i < digits.size(); i += 4) id += (i == 0 ? "" : "-") + digits.substr(i, 4);
  return {id};
}

Entry make_entry(const Case& of, std::vector<EntryId> after, Envelope envelope, Payload payload) {
  Entry entry{{}, std::move(after), std::move(envelope), std::move(payload)};
  entry.id = id_of(of, entry);
  return entry;
}

std::string render_head(const Case& of) {
  return "bti: case/1\ncase: " + quoted(of.number.value) + "\nguide: {id: " + quoted(of.guide.id) +
         ", version: " + quoted(of.guide.version) + ", sha256: " + quoted(of.guide.sha256) + "}\njournal:\n";
}

std::string render(const Entry& entry) {
  std::string out = "- id: " + quoted(entry.id.value) + "\n";
  for (const FieldValue& value : envelope_values(entry)) render_field(value.name, value, out);
  for (const FieldValue& value : values_of(entry.payload)) render_field(value.name, value, out);
  return out;
}

}  // namespace bti
