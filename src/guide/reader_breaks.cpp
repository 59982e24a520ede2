// When follow-up counts as broken: the key `breaks` of a guide.
#include "guide/reader.hpp"

namespace bti {

void GuideReader::read_breaks() {
  const Value* breaks = m_root.optional("breaks");
  if (breaks == nullptr) return;
  MapReader map(*breaks, m_errors);
  const auto read = [&](const Value* said, std::optional<Span>& span) {
    if (said == nullptr) return;
    span = parse_span(said->text);
    if (!span) problem(msg("guide.span"), said->at, msg("guide.span.hint"));
  };
  read(map.optional("holder-within"), m_guide.breaks.holder_within);
  read(map.optional("date-within"), m_guide.breaks.date_within);
  read(map.optional("evaluation-within"), m_guide.breaks.evaluation_within);
  read(map.optional("decision-within"), m_guide.breaks.decision_within);
  read(map.optional("handover-answer"), m_guide.breaks.handover_answer);
  read(map.optional("silent-after"), m_guide.breaks.silent_after);
  read(map.optional("consent-warning"), m_guide.breaks.consent_warning);
  map.done();
}

}  // namespace bti
