// A calendar as libical reads it: standard input in, one JSON object out. Exit status 1 when libical finds
// anything wrong with it.
#include <libical/ical.h>

#include <iostream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace {

using Json = nlohmann::ordered_json;
using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

std::string text_or_empty(const char* text) { return text == nullptr ? "" : text; }

Json time_json(const icaltimetype& time) {
  if (icaltime_is_null_time(time) != 0) return nullptr;
  return icaltime_as_ical_string(time);
}

Json item_json(icalcomponent* item) {
  return {
      {"kind", icalcomponent_kind_to_string(icalcomponent_isa(item))},
      {"uid", text_or_empty(icalcomponent_get_uid(item))},
      {"summary", text_or_empty(icalcomponent_get_summary(item))},
      {"description", text_or_empty(icalcomponent_get_description(item))},
      {"stamp", time_json(icalcomponent_get_dtstamp(item))},
      {"start", time_json(icalcomponent_get_dtstart(item))},
      {"end", icalcomponent_isa(item) == ICAL_VEVENT_COMPONENT ? time_json(icalcomponent_get_dtend(item)) : nullptr},
      {"due", icalcomponent_isa(item) == ICAL_VTODO_COMPONENT ? time_json(icalcomponent_get_due(item)) : nullptr}};
}

}  // namespace

int main() {
  const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  const Component calendar(icalparser_parse_string(text.c_str()), icalcomponent_free);
  if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) {
    std::cerr << "libical: this is no calendar\n";
    return 1;
  }
  const bool keeps_rules = icalrestriction_check(calendar.get()) != 0;
  const int errors = icalcomponent_count_errors(calendar.get());
  if (!keeps_rules || errors > 0) {
    std::cerr << "libical: " << errors << " errors\n" << icalcomponent_as_ical_string(calendar.get());
    return 1;
  }
  Json items = Json::array();
  for (icalcomponent* item = icalcomponent_get_first_component(calendar.get(), ICAL_ANY_COMPONENT); item != nullptr;
       item = icalcomponent_get_next_component(calendar.get(), ICAL_ANY_COMPONENT)) {
    items.push_back(item_json(item));
  }
  std::cout << items.dump(1) << '\n';
  icalmemory_free_ring();
  return 0;
}
