// The conversation at a terminal about one step: its asks in order, then the ways out.
// Knows the order of questions and the ways between them. Must not know how answers are recorded.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/drafts.hpp"
#include "cli/forms.hpp"
#include "cli/run_form.hpp"
#include "cli/session.hpp"

namespace bti::cli {

class Interview {
 public:
  /// What is given must outlive the interview. `answers` may hold those of a draft, on from which it
  /// goes.
  Interview(Session& session, const OpenCase& about, ServiceId me, std::string user, Draft& draft, Answers answers);
  /// forward: the answers are complete and allowed.
  [[nodiscard]] Way run();
  /// All that was answered: what a draft keeps.
  [[nodiscard]] const Answers& answers() const { return m_answers; }
  /// What is to be recorded: answers to the step, to the outcome that was chosen, and notes.
  [[nodiscard]] Answers given() const;

 private:
  [[nodiscard]] Date today() const { return m_session.env.now().date(); }
  [[nodiscard]] Asking asking(const State& state) const;
  [[nodiscard]] State preview(const std::vector<Ask>& asks) const;
  [[nodiscard]] Errors problems(const Answers& answers) const;
  /// What is given, without the choices that only a new case has.
  [[nodiscard]] Answers whole() const;
  [[nodiscard]] Answers answers_to(const std::vector<Ask>& asks) const;
  [[nodiscard]] Surroundings surroundings(const Ask& ask) const;
  void show_problems(const Errors& errors);

  Way run_asks(const std::vector<Ask>& asks, const std::vector<Ask>& before, Start start);
  Way run_ask(const Ask& ask, const std::vector<Ask>& before, const std::string& mark, Start start);
  Way course_of(const Ask& ask, const AskForm& form, const std::vector<Ask>& before, Start start,
                const std::function<void()>& head);
  void show_heading(const Ask& ask, const AskForm& form, const std::string& mark);

  Way choose_outcome();
  void forget_outcome();
  Way follow(const Outcome& outcome);
  Way confirm(const Outcome& outcome);
  Way choose_target(const Outcome& outcome);
  Way name_successor(const Outcome& outcome);
  Way give_reason(const Outcome& outcome);
  Way write_note();
  [[nodiscard]] std::vector<Choice> outcome_choices(const std::vector<const Outcome*>& outcomes) const;
  Way ask_choice(const std::string& key, const Question& question);

  Session& m_session;
  const OpenCase& m_about;
  ServiceId m_me;
  std::string m_user;
  Draft& m_draft;
  Answers m_answers;
  std::vector<Ask> m_asks;
};

}  // namespace bti::cli
