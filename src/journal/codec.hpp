// How each type of field is read from a value and written as text.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "bti/journal.hpp"

namespace bti::codec {

/// The words of an enumeration, in the order of its values.
template <class Enum>
inline constexpr std::array<std::string_view, 0> words{};
template <>
inline constexpr std::array words<Raiser> = {std::string_view("staff"), std::string_view("guardian"),
                                             std::string_view("youth")};
template <>
inline constexpr std::array words<Signer> = {std::string_view("guardian"), std::string_view("both-guardians"),
                                             std::string_view("self")};
template <>
inline constexpr std::array words<Form> = {std::string_view("written"), std::string_view("oral")};
template <>
inline constexpr std::array words<LogKept> = {std::string_view("here"), std::string_view("own-records")};
template <>
inline constexpr std::array words<Effect> = {std::string_view("achieved"), std::string_view("some-effect"),
                                             std::string_view("no-effect"), std::string_view("worse"),
                                             std::string_view("not-carried-out")};

template <class T>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {};

template <class T>
struct Shape {
  using Inner = T;
  static constexpr bool required = true;
  static constexpr bool list = false;
};
template <class T>
struct Shape<std::optional<T>> {
  using Inner = T;
  static constexpr bool required = false;
  static constexpr bool list = false;
};
template <class T>
struct Shape<std::vector<T>> {
  using Inner = T;
  static constexpr bool required = false;
  static constexpr bool list = true;
};

template <class T>
struct Shape<AtLeastOne<T>> {
  using Inner = T;
  static constexpr bool required = true;
  static constexpr bool list = true;
};

template <class T>
constexpr FieldKind kind_of() {
  if constexpr (std::is_enum_v<T>)
    return FieldKind::choice;
  else if constexpr (IsId<T>::value)
    return FieldKind::id;
  else if constexpr (std::is_same_v<T, Words>)
    return FieldKind::words;
  else if constexpr (std::is_same_v<T, Label>)
    return FieldKind::label;
  else if constexpr (std::is_same_v<T, Date>)
    return FieldKind::date;
  else if constexpr (std::is_same_v<T, Year>)
    return FieldKind::year;
  else if constexpr (std::is_same_v<T, Clock>)
    return FieldKind::clock;
  else if constexpr (std::is_same_v<T, bool>)
    return FieldKind::yes_no;
  else {
    static_assert(std::is_same_v<T, EntryRef>);
    return FieldKind::entry;
  }
}

template <class T>
std::string write(const T& value) {
  if constexpr (std::is_enum_v<T>)
    return std::string(words<T>[static_cast<std::size_t>(value)]);
  else if constexpr (IsId<T>::value)
    return value.value;
  else if constexpr (std::is_same_v<T, Date>)
    return iso(value);
  else if constexpr (std::is_same_v<T, Year>)
    return std::to_string(value.value);
  else if constexpr (std::is_same_v<T, bool>)
    return value ? "true" : "false";
  else
    return value.text;
}

/// Text that may stand in a case: no identity number, at most `most` characters.
std::optional<std::string> read_words(const Value& value, std::size_t most, Errors& errors);
std::optional<std::string> read_label(const Value& value, Errors& errors);
std::optional<std::string> read_clock(const Value& value, Errors& errors);
/// A reference, or the number of a goal or measure, which answers may give instead.
std::optional<std::string> read_ref(const Value& value, Errors& errors);
std::optional<Year> read_year(const Value& value, Errors& errors);
/// The index of the word, or a problem that lists them all.
std::optional<std::size_t> read_choice(const Value& value, std::span<const std::string_view> choices, Errors& errors);

void report_empty(const Value& list, Errors& errors);

template <class T>
std::optional<T> in_type(std::optional<std::string> text) {
  return text ? std::optional(T{std::move(*text)}) : std::nullopt;
}

template <class T>
std::optional<T> read(const Value& value, Errors& errors) {
  if constexpr (std::is_enum_v<T>) {
    const auto index = read_choice(value, words<T>, errors);
    return index ? std::optional(static_cast<T>(*index)) : std::nullopt;
  } else if constexpr (IsId<T>::value)
    return in_type<T>(as_slug(value, errors));
  else if constexpr (std::is_same_v<T, Words>)
    return in_type<T>(read_words(value, 50'000, errors));
  else if constexpr (std::is_same_v<T, Label>)
    return in_type<T>(read_label(value, errors));
  else if constexpr (std::is_same_v<T, Date>)
    return as_date(value, errors);
  else if constexpr (std::is_same_v<T, Year>)
    return read_year(value, errors);
  else if constexpr (std::is_same_v<T, Clock>)
    return in_type<T>(read_clock(value, errors));
  else if constexpr (std::is_same_v<T, bool>)
    return as_bool(value, errors);
  else
    return in_type<T>(read_ref(value, errors));
}

/// One field of a payload; its absence or a wrong value is reported.
template <class T>
void read_into(T& member, std::string_view name, MapReader& map, Errors& errors) {
  using Inner = typename Shape<T>::Inner;
  if constexpr (Shape<T>::list) {
    const Value* list = Shape<T>::required ? map.required(name) : map.optional(name);
    if (list == nullptr) return;
    for (const Value& item : map.list(name)) {
      if (auto one = read<Inner>(item, errors)) member.push_back(std::move(*one));
    }
    if (Shape<T>::required && list->kind == Value::Kind::list && list->items.empty()) report_empty(*list, errors);
  } else {
    const Value* value = Shape<T>::required ? map.required(name) : map.optional(name);
    if (value == nullptr) return;
    if (auto one = read<Inner>(*value, errors)) member = std::move(*one);
  }
}

template <class T>
void append_values(const T& member, std::string_view name, std::vector<FieldValue>& out) {
  using Inner = typename Shape<T>::Inner;
  FieldValue value{name, kind_of<Inner>(), Shape<T>::list, {}};
  if constexpr (Shape<T>::list) {
    for (const Inner& one : member) value.values.push_back(write(one));
  } else if constexpr (Shape<T>::required) {
    value.values.push_back(write(member));
  } else if (member) {
    value.values.push_back(write(*member));
  }
  if (!value.values.empty()) out.push_back(std::move(value));
}

}  // namespace bti::codec
