#include "bti/cli.hpp"
#include "cli/command.hpp"

namespace bti {
namespace cli {
namespace {

constexpr Option guide_option{"--guide", "help.value.guide", "help.option.guide"};
constexpr Option git_option{"--git", "", "help.option.git"};
constexpr Option json_option{"--json", "", "help.option.json"};
constexpr Option answers_option{"--answers", "help.value.file", "help.option.answers"};
constexpr Option dry_run_option{"--dry-run", "", "help.option.dry-run"};
constexpr Option service_option{"--service", "help.value.service", "help.option.service"};
constexpr Option show_option{"--show", "", "help.option.show"};
constexpr Option format_option{"--format", "help.value.format", "help.option.format"};

constexpr Option init_options[] = {guide_option, git_option};
constexpr Option new_options[] = {answers_option, service_option, dry_run_option, json_option};
constexpr Option step_options[] = {show_option, answers_option, service_option, dry_run_option, json_option};
constexpr Option show_options[] = {{"--on", "help.value.date", "help.option.on"}, json_option};
constexpr Option hand_over_options[] = {{"--to", "help.value.who", "help.option.to"},
                                        {"--service", "help.value.service", "help.option.to-service"},
                                        answers_option,
                                        dry_run_option,
                                        json_option};
constexpr Option acute_options[] = {answers_option, service_option, dry_run_option, json_option};
constexpr Option accept_options[] = {service_option, dry_run_option, json_option};
constexpr Option decline_options[] = {answers_option, dry_run_option, json_option};
constexpr Option list_options[] = {{"--level", "help.value.level", "help.option.list-level"},
                                   {"--service", "help.value.service", "help.option.list-service"},
                                   {"--holder", "help.value.user", "help.option.list-holder"},
                                   {"--status", "help.value.status", "help.option.list-status"},
                                   {"--porcelain", "", "help.option.porcelain"},
                                   json_option};
constexpr Option due_options[] = {{"--within", "help.value.time", "help.option.within"},
                                  {"--holder", "help.value.user", "help.option.list-holder"},
                                  {"--service", "help.value.service", "help.option.list-service"},
                                  {"--format", "help.value.format", "help.option.due-format"},
                                  json_option};
constexpr Option stats_options[] = {{"--year", "help.value.year", "help.option.stats-year"},
                                    {"--by", "help.value.group", "help.option.stats-by"},
                                    {"--least", "help.value.number", "help.option.stats-least"},
                                    {"--format", "help.value.format", "help.option.stats-format"},
                                    json_option};
constexpr Option meetings_options[] = {{"--format", "help.value.format", "help.option.due-format"}, json_option};
constexpr Option report_format{"--format", "help.value.format", "help.option.report-format"};
constexpr Option output_option{"-o", "help.value.file", "help.option.report-output"};
constexpr Option log_options[] = {report_format, output_option, json_option};
constexpr Option report_options[] = {report_format, output_option, {"--names", "", "help.option.names"}, json_option};
constexpr Option of_staff_option{"--user", "help.value.user", "help.option.of-staff"};
constexpr Option names_set_options[] = {of_staff_option, answers_option};
constexpr Option names_remove_options[] = {of_staff_option, {"--all", "", "help.option.all-names"}};
constexpr Option check_options[] = {json_option};
constexpr Option guide_show_options[] = {{"--service", "help.value.service", "help.option.guide-service"},
                                         {"--origin", "", "help.option.origin"},
                                         json_option};
constexpr Option guide_new_options[] = {{"--from", "help.value.guide", "help.option.from"},
                                        {"-o", "help.value.folder", "help.option.guide-folder"}};

constexpr Option of_guide_option{"--guide", "help.value.guide", "help.option.of-guide"};
constexpr Option wheel_options[] = {
    of_guide_option, {"--format", "help.value.format", "help.option.wheel-format"}, json_option};
constexpr Option team_list_options[] = {of_guide_option, json_option};
constexpr Option team_agenda_options[] = {of_guide_option, format_option, json_option};
constexpr Option lang_option{"--lang", "help.value.language", "help.option.tool-lang"};
constexpr Option tool_list_options[] = {of_guide_option, json_option};
constexpr Option tool_show_options[] = {of_guide_option, lang_option};
constexpr Option tool_fill_options[] = {{"-o", "help.value.file", "help.option.tool-output"}, lang_option};
constexpr Option team_minutes_options[] = {
    answers_option, {"-o", "help.value.file", "help.option.output"}, of_guide_option};

constexpr std::size_t any_number = 1'000'000;

constexpr Command table[] = {
    {"init", Needs::none, 1, init_options, init},
    {"new", Needs::caseload, 0, new_options, open_new},
    {"step", Needs::one_case, 1, step_options, step},
    {"show", Needs::one_case, 1, show_options, show},
    {"acute", Needs::one_case, 1, acute_options, acute},
    {"hand-over", Needs::one_case, 1, hand_over_options, hand_over},
    {"accept", Needs::one_case, 1, accept_options, accept},
    {"decline", Needs::one_case, 1, decline_options, decline},
    {"add", Needs::one_case, 2, new_options, add},
    {"meetings", Needs::one_case, 1, meetings_options, meetings},
    {"reopen", Needs::one_case, 1, decline_options, reopen},
    {"list", Needs::caseload, 0, list_options, list},
    {"due", Needs::caseload, 0, due_options, due},
    {"stats", Needs::caseload, 0, stats_options, stats},
    {"log", Needs::one_case, 1, log_options, log},
    {"report", Needs::one_case, 2, report_options, report},
    {"names set", Needs::caseload, any_number, names_set_options, names_set},
    {"names list", Needs::none, 1, check_options, names_list},
    {"names remove", Needs::none, 2, names_remove_options, names_remove},
    {"check", Needs::none, any_number, check_options, check},
    {"guide list", Needs::none, 0, check_options, guide_list},
    {"guide show", Needs::none, 2, guide_show_options, guide_show},
    {"guide check", Needs::none, any_number, check_options, guide_check},
    {"guide new", Needs::none, 1, guide_new_options, guide_new},
    {"tool list", Needs::none, 1, tool_list_options, tool_list},
    {"tool show", Needs::none, 1, tool_show_options, tool_show},
    {"tool fill", Needs::caseload, 2, tool_fill_options, tool_fill},
    {"wheel", Needs::none, 1, wheel_options, wheel},
    {"team list", Needs::none, 0, team_list_options, team_list},
    {"team agenda", Needs::none, 1, team_agenda_options, team_agenda},
    {"team minutes", Needs::none, 1, team_minutes_options, team_minutes},
};

constexpr Option common[] = {{"-C", "help.value.folder", "help.option.folder"},
                             {"--no-input", "", "help.option.no-input"},
                             {"--help", "", "help.option.help"}};

}  // namespace

std::span<const Command> commands() { return table; }
std::span<const Option> common_options() { return common; }

}  // namespace cli

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const cli::Command& command : cli::commands()) names.push_back(command.name);
  return names;
}

}  // namespace bti
