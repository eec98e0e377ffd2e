import type { BalancingForm, BalancingQuestion, BalancingView, Language, Words } from "../../ipc";

/** What is typed on the page of a balancing test, in the language of the window; the interest in both. */
export type BalancingDraft = {
  title: string;
  interest: Words;
  answers: Record<string, string>;
  measures: string;
  activities: string[];
};

/** Returns what stands in the fields. */
export function draftOf({ form, questions }: BalancingView, language: Language): BalancingDraft {
  const answers = questions.map(({ question }) => [question, answerOf(form, question)?.[language] ?? ""]);
  return {
    title: form.title[language],
    interest: { ...form.text.interest },
    answers: Object.fromEntries(answers) as Record<string, string>,
    measures: form.text.measures[language],
    activities: [...form.activities],
  };
}

function answerOf(form: BalancingForm, question: BalancingQuestion): Words | undefined {
  return form.text.answers.find((answer) => answer.question === question)?.words;
}

/** Returns what is saved: a text that was changed in one language stands in both, so that they never say different things. */
export function formOf(view: BalancingView, draft: BalancingDraft, language: Language): BalancingForm {
  const { form, questions } = view;
  const words = (before: Words | undefined, typed: string): Words =>
    before !== undefined && before[language] === typed ? before : { nl: typed, en: typed };
  return {
    id: form.id,
    title: words(form.title, draft.title),
    activities: draft.activities,
    text: {
      interest: draft.interest,
      measures: words(form.text.measures, draft.measures),
      answers: questions.map(({ question }) => ({
        question,
        words: words(answerOf(form, question), draft.answers[question] ?? ""),
      })),
    },
  };
}

/** Returns the questions without an answer. */
export function unanswered(view: BalancingView, draft: BalancingDraft): BalancingQuestion[] {
  return view.questions
    .map(({ question }) => question)
    .filter((question) => (draft.answers[question] ?? "").trim() === "");
}
