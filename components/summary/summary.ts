import { stepsOf } from "@/components/recommendation/next-steps";
import { summariesIn } from "@/components/use-case/summaries";
import { wordsOfUseCase } from "@/locales/use-cases";
import { advisor } from "@/rules/advisor";
import { openPoints } from "@/rules/recommendation/open-points";
import {
  type Block,
  type Item,
  list,
  type Part,
  paragraph,
  part,
  steps,
  type TakenAlong,
} from "./document";
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

/** What one takes along of a recommendation, for somebody who was not there. */
export function summaryOf(asked: Asked): TakenAlong {
  const told = tell(asked);
  return {
    title: titleOf(told),
    lead: leadOf(told),
    parts: [
      ...firstPart(told),
      ...stepsPart(told),
      ...whyPart(told),
      ...checkPart(told),
      ...questionsPart(told),
      ...othersPart(told),
      ...answersPart(told),
    ],
    foot: footOf(told),
  };
}

/** The same in a few lines, each shorter than the one before: the plan, then the verdict alone. */
export function shorterOf(asked: Asked): TakenAlong[] {
  const told = tell(asked);
  const plan = [...firstPart(told), ...stepsPart(told)];
  const bare = { title: titleOf(told), lead: [paragraph(told.verdict)], foot: footOf(told) };
  return [
    { ...bare, lead: leadOf(told), parts: plan },
    { ...bare, parts: plan },
    { ...bare, parts: stepsPart(told) },
    { ...bare, parts: [] },
  ];
}

function leadOf(told: Told): Block[] {
  const { terms, verdict, work } = told;
  const template = templateOf(told);
  return [
    ...(template
      ? [
          paragraph(terms.t("summary:process", { name: terms.nameOfUseCase(template.id) })),
          paragraph(terms.text(`use-cases:useCases.${template.id}.brief`)),
        ]
      : []),
    paragraph(verdict),
    paragraph(work),
  ];
}

/** What it needs, and what to see to. */
export function firstItems({ terms: { t, list: listed }, words }: Told): Item[] {
  const needed = words.prerequisites.map(({ text, met, without }) => {
    const approaches = listed(without.map(({ name }) => name));
    const otherwise = met !== true && without.length > 0;
    return { text, under: otherwise ? [t("summary:without", { approaches })] : [] };
  });
  return [...needed, ...words.precautions.map(({ text }) => ({ text }))];
}

const firstPart = (told: Told): Part[] =>
  part(told.terms.t("summary:parts.first"), [list(firstItems(told))]);

/** The plan: what stands in its way first, then the work itself, with the template's page. */
function stepsPart(told: Told): Part[] {
  const { terms, language, recommendation, words, origin } = told;
  const { t } = terms;
  const template = templateOf(told);
  const open = openPoints(recommendation);
  const lacking = words.prerequisites.some(({ met }) => met !== true);
  const unsettled = open.questions.length + open.changes.length > 0;
  const own = stepsOf(terms, recommendation, summariesIn(language)).map((step) => ({
    text: step.title,
    under: step.text ? [step.text] : [],
  }));
  const plan = template && {
    text: t("summary:steps.template", { name: terms.nameOfUseCase(template.id) }),
    url: `${origin}/${language}/use-cases/${template.id}`,
  };
  return part(t("summary:parts.steps"), [
    steps([
      ...(unsettled ? [{ text: t("summary:steps.settle") }] : []),
      ...(lacking ? [{ text: t("summary:steps.needs") }] : []),
      ...own,
      ...(plan ? [plan] : []),
    ]),
  ]);
}

function whyPart({ terms: { t }, words: { reasons } }: Told): Part[] {
  const all = [...reasons.required, ...reasons.speaksFor];
  return part(t("summary:parts.why"), [list(all.map(({ text }) => ({ text })))]);
}

/** What contradicts itself, may have changed or was assumed, the weightiest first. */
function checkPart(told: Told): Part[] {
  const { terms, words } = told;
  const { t } = terms;
  const conflicts = words.conflicts.map(({ text }) => t("summary:check.conflict", { text }));
  const reopened = words.reopened.map(({ name, freshness }) => ({
    text: t("summary:check.reopened", { name }),
    under: freshness.map((id) => terms.text(`freshness:${id}.changed`)),
  }));
  const cautions = words.cautions.map(({ text, date, source }) => ({
    text: t("summary:check.asOf", { text, date: terms.date(date) }),
    url: source,
    label: t("summary:check.source"),
  }));
  return part(t("summary:parts.check"), [
    list([
      ...conflicts.map((text) => ({ text })),
      ...reopened,
      ...nativeItem(told),
      ...assumedItems(told),
      ...cautions,
    ]),
  ]);
}

/** What HubSpot offers for this use case without code. */
function nativeItem(told: Told): Item[] {
  const { terms, language, primary } = told;
  const template = templateOf(told);
  const words = template && wordsOfUseCase(language, template.id).native;
  if (!template?.native || !words || primary === "standard-workflow") return [];
  const { confidence, source } = template.native;
  const text = terms.t("summary:check.native", { text: `${words.what} ${words.when}` });
  const doubt = confidence === "page" ? [] : [terms.t("summary:check.unconfirmed")];
  return [{ text, under: doubt, url: source, label: terms.t("summary:check.source") }];
}

/** Each “not sure” that matters, and what would come of it otherwise. */
function assumedItems({ terms, words }: Told): Item[] {
  const { t, short, option } = terms;
  const each = words.assumptions
    .filter(({ flips }) => flips.length > 0)
    .map(({ question, takenAs, flips }) => ({
      text: t("summary:check.assumed", {
        question: short(question),
        option: option(question, takenAs),
      }),
      under: flips.map(({ text }) => text),
    }));
  const together = words.together.map(({ text, turns }) => ({
    text,
    under: turns.map((turn) => turn.text),
  }));
  return [...each, ...together];
}

/** Every other approach in our order: why it is ruled out, or comes second. */
function othersPart({ terms: { t, approach }, words, primary }: Told): Part[] {
  const items = advisor.approaches.flatMap(({ id }) => {
    if (id === primary) return [];
    const out = words.excluded.find((one) => one.approach === id);
    const second = words.alternatives.find((one) => one.approach === id);
    const text = out?.reasons.map((reason) => reason.text).join(" ") ?? second?.text;
    return text ? [{ text: t("summary:named", { name: approach(id), text }) }] : [];
  });
  return part(t("summary:parts.others"), [list(items)]);
}
