// The question that every step depends on: whom does the user work for?
#include "cli/forms.hpp"
#include "cli/prompt.hpp"
#include "cli/session.hpp"

namespace bti::cli {

Result<std::optional<ServiceId>> service(Session& session, const Guide& guide) {
  auto said = said_service(session, guide);
  if (!said || *said) return said;
  if (!interactive(session)) return fail(service_needed(guide));
  const Question question{.field = "service",
                          .text = msg("prompt.my-service"),
                          .kind = FieldKind::id,
                          .required = true,
                          .choices = service_choices(guide),
                          .help = msg("prompt.my-service.help")};
  const Reply reply = ask(session, question, {}, {});
  if (reply.kind != Reply::Kind::answer) return std::optional<ServiceId>();
  return ServiceId{reply.values.front()};
}

}  // namespace bti::cli
