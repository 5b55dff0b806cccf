import { wordsOfUseCase } from "@/locales/use-cases";
import { list, type Part, paragraph, part, type TakenAlong } from "./document";
import { firstItems } from "./summary";
import {
  type Asked,
  answersPart,
  footOf,
  questionsPart,
  type Told,
  tell,
  templateOf,
  titleOf,
} from "./told";

/** What somebody who is to build it has to know. */
export function briefOf(asked: Asked): TakenAlong {
  const told = tell(asked);
  const { t, nameOfUseCase } = told.terms;
  const template = templateOf(told);
  return {
    title: template
      ? t("summary:brief.title", { name: nameOfUseCase(template.id) })
      : t("summary:brief.unnamed"),
    lead: [paragraph(titleOf(told)), paragraph(told.verdict)],
    parts: [
      ...whatPart(told),
      ...workPart(told),
      ...part(t("summary:brief.limits"), [list(limits(told))]),
      ...answersPart(told),
      ...questionsPart(told),
    ],
    foot: footOf(told),
  };
}

function wordsOfTemplate(told: Told) {
  const template = templateOf(told);
  return template && wordsOfUseCase(told.language, template.id);
}

/** The problem; without a use case, the place where it is to be described. */
function whatPart(told: Told): Part[] {
  const { t } = told.terms;
  const problem = wordsOfTemplate(told)?.problem ?? t("summary:brief.describe");
  return part(t("summary:brief.what"), [paragraph(problem)]);
}

/** What the template says to a partner, and how small the work may be. */
function workPart(told: Told): Part[] {
  const { t } = told.terms;
  const fit = wordsOfTemplate(told)?.fit.partner;
  return part(t("summary:brief.work"), [
    paragraph(told.work),
    ...(fit ? [paragraph(fit.text), list(fit.points.map((point) => ({ text: point })))] : []),
  ]);
}

function limits(told: Told) {
  const { terms, words } = told;
  const conflicts = words.conflicts.map(({ text }) => ({
    text: terms.t("summary:check.conflict", { text }),
  }));
  const cautions = words.cautions.map(({ text }) => ({ text }));
  return [...conflicts, ...firstItems(told), ...cautions];
}
