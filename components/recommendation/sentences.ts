import type { Terms } from "@/locales/terms";
import type { Flip, JointFlip } from "@/rules/recommendation/assumptions";
import type { Turn } from "@/rules/recommendation/changes";
import type { Alternative } from "@/rules/recommendation/recommendation";

/** One answer of a change, as a sentence; `assumed` where the answer was only taken as `from`. */
export function turnSentence(terms: Terms, turn: Turn, assumed = false): string {
  const { question, from, to, or = [] } = turn;
  const options = [to, ...or].map((one) => terms.quote(terms.option(question, one)));
  const values = { question: terms.short(question), to: terms.list(options, "disjunction") };
  if (from === undefined) return terms.t("result:changes.add", values);
  const key = assumed ? "result:changes.differAssumed" : "result:changes.differ";
  return terms.t(key, { ...values, from: terms.option(question, from) });
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
export function togetherSentence(terms: Terms, { becomes }: JointFlip): string {
  return terms.t("result:assumptions.together", { headline: terms.headline(becomes) });
}

/** A question with an answer to it. */
export function answerSentence({ t, short, option }: Terms, { question, to }: Turn): string {
  return t("result:answer", { question: short(question), option: option(question, to) });
}

/** Why an approach that is not ruled out comes after the recommended one. */
export function secondSentence(terms: Terms, { dependsOn }: Alternative, primary: string): string {
  const approach = terms.approach(primary);
  if (dependsOn.length === 0) return terms.t("result:others.fits", { approach });
  const questions = terms.questionList(dependsOn);
  return terms.t("result:others.mayFit", { questions, approach });
}
