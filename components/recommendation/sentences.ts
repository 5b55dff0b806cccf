import type { Terms } from "@/locales/terms";
import type { Alternative } from "@/rules/recommendation/admission";
import type { Flip, JointFlip } from "@/rules/recommendation/assumptions";
import type { Turn } from "@/rules/recommendation/changes";
import type { Recommendation } from "@/rules/recommendation/recommendation";

/**
 * What the recommendation says in one sentence: as a condition where an assumption could turn it
 * into another approach. An upgrade that may come first is the subscription's own matter.
 */
export function verdictSentence(
  { text }: Terms,
  { primary, assumptions, together }: Pick<Recommendation, "primary" | "assumptions" | "together">,
): string {
  const flips = assumptions.flatMap((one) => one.flips.flatMap(({ becomes }) => becomes));
  const could = [...flips, ...together.map(({ becomes }) => becomes)];
  const other = could.some(({ approach }) => approach !== primary);
  return text(`approaches:${primary}.${other ? "verdictIf" : "verdict"}`);
}

/** What a result's page is called; one that an assumption could change says so. */
export function resultTitle(
  { t, approach }: Terms,
  { primary, status }: Pick<Recommendation, "primary" | "status">,
): string {
  const key = status === "provisional" ? "result:pageTitleProvisional" : "result:pageTitle";
  return t(key, { approach: approach(primary ?? "") });
}

/** What a partner would write; undefined where it is a whole integration. */
export function buildsSentence(
  terms: Terms,
  { builds, status }: Pick<Recommendation, "builds" | "status">,
): string | undefined {
  const [only, ...more] = builds;
  if (only === undefined) return undefined;
  const one = status === "provisional" ? "result:builds.oneIf" : "result:builds.one";
  if (more.length === 0) return terms.t(one, { approach: terms.approach(only) });
  const named = builds.map((id) => terms.quote(terms.approach(id)));
  return terms.t("result:builds.several", { approaches: terms.list(named, "disjunction") });
}

/** “if A or if B”: any of the answers. */
const anyOf = ({ ifAnswer, list }: Terms, question: string, options: readonly string[]) =>
  list(
    options.map((option) => ifAnswer(question, option)),
    "disjunction",
  );

/** The same as the beginning of a sentence. */
const ifAny = (terms: Terms, question: string, options: readonly string[]) =>
  terms.capital(anyOf(terms, question, options));

/** All answers of a change in one: “If A and if B or if C”. */
export const turnsSentence = (terms: Terms, turns: readonly Turn[]): string =>
  terms.capital(
    terms.list(turns.map(({ question, to, or = [] }) => anyOf(terms, question, [to, ...or]))),
  );

/** One answer of a change, as a sentence; `assumed` where the answer was only taken as `from`. */
export function turnSentence(terms: Terms, turn: Turn, assumed = false): string {
  const { question, from, to, or = [] } = turn;
  const clause = ifAny(terms, question, [to, ...or]);
  if (from === undefined) return terms.t("result:changes.add", { if: clause });
  return terms.t(assumed ? "result:changes.differAssumed" : "result:changes.differ", {
    if: clause,
  });
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
  const clause = ifAny(terms, question, [to]);
  const [only, ...more] = becomes;
  if (only && more.length === 0) {
    return terms.t("result:assumptions.flip", { if: clause, headline: terms.headline(only) });
  }
  const headlines = terms.list(becomes.map(terms.headline), "disjunction");
  return terms.t("result:assumptions.flipOpen", { if: clause, headlines });
}

/** What comes of it if several uncertain answers turn out otherwise together. */
export function togetherSentence(terms: Terms, { becomes }: JointFlip): string {
  return terms.t("result:assumptions.together", { headline: terms.headline(becomes) });
}

/** One of several answers that only together change the result. */
export const togetherAnswer = (terms: Terms, { question, to, or = [] }: Turn): string =>
  ifAny(terms, question, [to, ...or]);

/** Why an approach that is not ruled out comes after the recommended one. */
export function secondSentence(terms: Terms, { dependsOn }: Alternative, primary: string): string {
  const approach = terms.approach(primary);
  if (dependsOn.length === 0) return terms.t("result:others.fits", { approach });
  const questions = terms.questionList(dependsOn);
  return terms.t("result:others.mayFit", { questions, approach });
}
