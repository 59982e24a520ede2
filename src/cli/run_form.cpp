#include "cli/run_form.hpp"

#include <algorithm>
#include <utility>

namespace bti::cli {
namespace {

class FormRun {
 public:
  FormRun(Session& session, const AskForm& form, std::vector<Answer>& items, const Course& course)
      : m_session(session), m_form(form), m_items(items), m_course(course) {
    if (!form.fixed.empty()) line_up_fixed();
  }

  Way run(Start start) {
    begin(start);
    while (!past_end()) {
      if (m_item == m_items.size()) m_items.push_back(fresh());
      const std::vector<Question> questions = m_form.questions(m_items[m_item]);
      if (m_question >= questions.size()) {
        finish_item(questions);
        continue;
      }
      if (const auto way = ask_one(questions[m_question])) return leave(*way);
    }
    return leave(Way::forward);
  }

 private:
  /// The entries of a draft, in the order and number the form has them.
  void line_up_fixed() {
    std::vector<Answer> lined;
    for (const Answer& fixed : m_form.fixed) {
      const auto same = std::ranges::find_if(m_items, [&](const Answer& item) {
        return std::ranges::all_of(fixed, [&](const auto& field) {
          const auto found = item.find(field.first);
          return found != item.end() && found->second == field.second;
        });
      });
      lined.push_back(same == m_items.end() ? fixed : *same);
    }
    m_items = std::move(lined);
  }

  [[nodiscard]] Answer fresh() const { return m_form.preset; }
  [[nodiscard]] bool past_end() const {
    if (!m_form.fixed.empty()) return m_item >= m_form.fixed.size();
    return !m_form.grows && m_item >= 1;
  }

  /// The question after the last one answered in an entry.
  [[nodiscard]] std::size_t after_answers(const Answer& item) const {
    const std::vector<Question> questions = m_form.questions(item);
    std::size_t after = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
      if (item.contains(questions[i].field)) after = i + 1;
    }
    return after;
  }

  void begin(Start start) {
    if (start == Start::first || m_items.empty()) return;
    m_item = m_items.size() - 1;
    while (m_item > 0 && after_answers(m_items[m_item]) == 0) --m_item;
    m_question = after_answers(m_items[m_item]);
    if (start == Start::last) m_question = m_form.questions(m_items[m_item]).size() - (m_form.grows ? 0 : 1);
  }

  /// Answers that later answers made pointless go.
  void finish_item(const std::vector<Question>& questions) {
    const Answer& given = m_form.fixed.empty() ? m_form.preset : m_form.fixed[m_item];
    std::erase_if(m_items[m_item], [&](const auto& field) {
      return !given.contains(field.first) &&
             std::ranges::find(questions, field.first, &Question::field) == questions.end();
    });
    m_course.keep(m_items);
    advise(m_items[m_item]);
    ++m_item;
    m_question = 0;
  }

  void advise(const Answer& item) {
    if (!m_form.advice || is_untouched(item)) return;
    for (const Message& one : m_form.advice(item)) print_marked(m_session, "~ ", say(m_session, one), 2);
  }

  [[nodiscard]] bool is_untouched(const Answer& item) const { return after_answers(item) == 0; }

  [[nodiscard]] bool may_leave_out() const {
    const auto before = m_items.begin() + static_cast<std::ptrdiff_t>(m_item);
    return m_question == 0 && m_form.fixed.empty() && m_course.may_end({m_items.begin(), before});
  }

  /// The first question of an entry that need not be: Enter leaves the entry out.
  [[nodiscard]] Question softened(Question question) const {
    question.required = false;
    question.otherwise.clear();
    if (m_form.grows && question.enter.id.empty()) {
      question.enter = m_item > 0 ? msg("prompt.enter-done") : msg("prompt.enter-none");
    }
    return question;
  }

  std::optional<Way> ask_one(const Question& question) {
    Answer& item = m_items[m_item];
    m_course.head();
    if (m_question == 0 && m_form.heading) {
      m_session.env.out << '\n';
      print_text(m_session, m_form.heading(item));
    }
    const bool may_be_left_out = may_leave_out();
    if (m_question == 0 && m_item > 0 && m_form.grows && !may_be_left_out && is_untouched(item)) m_course.insist();
    const auto present = item.find(question.field);
    const Reply reply = ask(m_session, may_be_left_out ? softened(question) : question,
                            present == item.end() ? std::vector<std::string>{} : present->second, m_course.around);
    return take(reply, question.field, may_be_left_out);
  }

  std::optional<Way> take(const Reply& reply, const std::string& field, bool may_be_left_out) {
    Answer& item = m_items[m_item];
    switch (reply.kind) {
      case Reply::Kind::answer:
        item[field] = reply.values;
        m_course.keep(m_items);
        ++m_question;
        return std::nullopt;
      case Reply::Kind::nothing:
        if (may_be_left_out && is_untouched(item)) return Way::forward;
        ++m_question;
        return std::nullopt;
      case Reply::Kind::cleared:
        return clear(field, may_be_left_out);
      case Reply::Kind::back:
        return step_back();
      case Reply::Kind::onward:
        return Way::onward;
      case Reply::Kind::stop:
        return Way::stopped;
      case Reply::Kind::interrupted:
        return Way::interrupted;
      case Reply::Kind::acute:
        return Way::acute;
    }
    return std::nullopt;
  }

  std::optional<Way> clear(const std::string& field, bool may_be_left_out) {
    if (may_be_left_out) {
      m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(m_item));
      m_course.keep(m_items);
      return m_form.grows ? std::nullopt : std::optional(Way::forward);
    }
    m_items[m_item].erase(field);
    m_course.keep(m_items);
    ++m_question;
    return std::nullopt;
  }

  std::optional<Way> step_back() {
    if (m_question > 0) {
      --m_question;
      return std::nullopt;
    }
    if (m_item == 0) return Way::back;
    if (m_form.fixed.empty() && is_untouched(m_items[m_item]))
      m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(m_item));
    --m_item;
    m_question = m_form.questions(m_items[m_item]).size() - 1;
    return std::nullopt;
  }

  Way leave(Way way) {
    std::erase_if(m_items, [&](const Answer& item) { return is_untouched(item); });
    m_course.keep(m_items);
    return way;
  }

  Session& m_session;
  const AskForm& m_form;
  std::vector<Answer>& m_items;
  const Course& m_course;
  std::size_t m_item{0};
  std::size_t m_question{0};
};

}  // namespace

Way run_form(Session& session, const AskForm& form, std::vector<Answer>& items, Start start, const Course& course) {
  return FormRun(session, form, items, course).run(start);
}

}  // namespace bti::cli
