import type { Terms } from "@/locales/terms";
import type { Flip, JointFlip } from "@/rules/assumptions";
import type { Turn } from "@/rules/changes";
import type { Alternative } from "@/rules/recommendation";

/** One answer of a change, as a sentence. */
export function turnSentence({ t, short, option }: Terms, { question, from, to }: Turn): string {
  const values = { question: short(question), to: option(question, to) };
  return from === undefined
    ? t("result:changes.add", values)
    : t("result:changes.differ", { ...values, from: option(question, from) });
}

/** What an uncertain answer was taken as. */
export function tookSentence(
  { t, short, option }: Terms,
  question: string,
  takenAs: string,
): string {
  return t("result:assumptions.took", {
    question: short(question),
    option: option(question, takenAs),
  });
}

/** What comes of it if an uncertain answer turns out otherwise. */
export function flipSentence(terms: Terms, question: string, { to, becomes }: Flip): string {
  const option = terms.option(question, to);
  const [only, ...more] = becomes;
  if (only && more.length === 0) {
    return terms.t("result:assumptions.flip", { option, headline: terms.headline(only) });
  }
  const headlines = terms.list(becomes.map(terms.headline), "disjunction");
  return terms.t("result:assumptions.flipOpen", { option, headlines });
}

/** What comes of it if several uncertain answers turn out otherwise together. */
export function togetherSentence(terms: Terms, { turns, becomes }: JointFlip): string {
  const answers = turns.map(
    ({ question, to }) => `${terms.short(question)}: ${terms.option(question, to)}`,
  );
  return terms.t("result:assumptions.together", {
    answers: terms.list(answers),
    headline: terms.headline(becomes),
  });
}

/** Why an approach that is not ruled out comes after the recommended one. */
export function secondSentence(terms: Terms, { dependsOn }: Alternative, primary: string): string {
  const approach = terms.approach(primary);
  if (dependsOn.length === 0) return terms.t("result:others.fits", { approach });
  const questions = terms.questionList(dependsOn);
  return terms.t("result:others.mayFit", { questions, approach });
}
