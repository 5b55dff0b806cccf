import { inWords } from "@/components/recommendation/description";
import { statusWords } from "@/components/recommendation/status";
import { questionsByPerson } from "@/components/take-along/who-knows";
import type { Language } from "@/locales/languages";
import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { trailOf } from "@/rules/questionnaire/trail";
import { checksOf, isOpen } from "@/rules/recommendation/checks";
import { openPoints } from "@/rules/recommendation/open-points";
import { recommend } from "@/rules/recommendation/recommendation";
import { blueprintOf, offersNative } from "@/rules/use-cases/registry";
import { currentVersion, short } from "@/rules/version/record";
import { type Block, link, list, type Part, paragraph, part } from "./document";

/** What a text about a recommendation is made from. */
export type Asked = {
  readonly terms: Terms;
  readonly language: Language;
  /** Answers that lead to a recommendation. */
  readonly answers: Answers;
  /** Of the site, such as `https://advise.example.com`; empty: addresses stay relative. */
  readonly origin: string;
  /** The day on which the text is made. */
  readonly today: string;
};

/** The same, with the recommendation in ids and in words. */
export type Told = Asked & {
  readonly recommendation: ReturnType<typeof recommend>;
  readonly words: ReturnType<typeof inWords>;
  readonly primary: string;
  /** The recommendation in one sentence, and what of it has to be written, or what it is. */
  readonly verdict: string;
  readonly work: string;
};

/** @throws where the answers do not lead to a recommendation yet */
export function tell(asked: Asked): Told {
  const recommendation = recommend(advisor, asked.answers);
  const { primary } = recommendation;
  if (primary === null) throw new Error("tell: these answers leave the recommendation open.");
  const words = inWords(asked.terms, recommendation);
  const { text: verdict, builds } = words.headline || { text: "", builds: null };
  const work = builds ?? asked.terms.text(`approaches:${primary}.what`);
  return { ...asked, recommendation, words, primary, verdict, work };
}

/** The headline of the result: “Custom code action: depends on two answers”. */
export function titleOf({ terms, recommendation, answers, primary }: Told): string {
  const native = offersNative(recommendation.useCase);
  const open = checksOf(advisor, recommendation, answers, native).filter(isOpen);
  const named = { approach: terms.approach(primary), status: statusWords(terms, open) };
  return terms.t("summary:title", named);
}

/** The template of the use case, where one was chosen. */
export const templateOf = ({ recommendation: { useCase } }: Told) =>
  useCase === null ? undefined : blueprintOf(useCase);

/** Open points as questions, by whoever can answer them. */
export function questionsPart({ terms: { t, text }, recommendation }: Told): Part[] {
  const asked = questionsByPerson(openPoints(recommendation)).map(({ person, keys }) => ({
    text: t(`take-along:ask.who.${person}`),
    under: keys.map((key) => text(key)),
  }));
  return part(t("summary:parts.questions"), [list(asked)]);
}

/** The answers, for somebody who was not there. */
export function answersPart({ terms, answers, recommendation }: Told): Part[] {
  const { t, question, option } = terms;
  const { given } = trailOf(advisor, answers, recommendation);
  const items = given.map((one) => ({
    text: `${question(one.question)} ${option(one.question, one.option)}`,
  }));
  return part(t("summary:parts.answers"), [list(items)]);
}

/** Where to go on, when it was made and by which rules. */
export function footOf({ terms, language, answers, origin, today }: Told): Block[] {
  const { t, date } = terms;
  const version = date(currentVersion.date);
  const made = { date: date(today), version, digest: short(currentVersion.digest) };
  return [
    link(t("summary:link"), `${origin}/${language}/advisor${queryOf({ answers, revising: null })}`),
    paragraph(t("summary:made", made)),
    paragraph(t("common:footer.independent")),
  ];
}
