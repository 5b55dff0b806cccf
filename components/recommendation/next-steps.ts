import type { Terms } from "@/locales/terms";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { carries, templateFor } from "./template";
import type { UseCaseSummaries, UseCaseSummary } from "./use-case-summary";

type Step = { readonly id: string; readonly title: string; readonly text: string };

/** The names of the steps that are worded alike for every use case: a title, and a text that says more. */
type Named =
  | "define"
  | "write"
  | "receive"
  | "post"
  | "search"
  | "measure"
  | "few"
  | "complete"
  | "send"
  | "upkeep"
  | "trigger"
  | "actions"
  | "test";

/** What to do with the recommended approach, step by step; the last is to try it out. */
export function stepsOf(
  terms: Terms,
  recommendation: Recommendation,
  useCases: UseCaseSummaries,
): Step[] {
  const { t } = terms;
  const { primary, useCase } = recommendation;
  const step = (id: Named, text = t(`result:next.${id}Text`)): Step => ({
    id,
    title: t(`result:next.${id}`),
    text,
  });
  const chosen = useCases[useCase ?? ""];
  const template = useCases[templateFor(recommendation, useCases) ?? ""];
  const test = step("test");
  switch (primary) {
    case "standard-workflow":
      return [...ready(step, chosen), step("actions"), test];
    case "webhook":
      return [step("receive"), step("post"), test];
    case "bot-action":
      return [
        ...prepare(terms, template),
        { id: "bot", title: t("result:next.bot"), text: template ? length(terms, template) : "" },
        { ...test, title: t("result:next.testBot") },
      ];
    case "custom-code":
      return template
        ? [...prepare(terms, template), build(terms, template), test]
        : [step("define"), step("write"), test];
    case "marketplace":
      return [step("search"), step("measure"), step("few")];
    default: {
      const only = onlyText(terms, recommendation);
      return [
        step("complete"),
        ...(only ? [{ id: "only", title: t("result:next.only"), text: only }] : []),
        step("send"),
        step("upkeep"),
      ];
    }
  }
}

/** What a partner would write, where it is less than a whole integration. */
function onlyText(
  { t, approach, list, quote }: Terms,
  { builds, status }: Recommendation,
): string | undefined {
  const [only, ...more] = builds.map(approach);
  if (only === undefined) return undefined;
  if (more.length === 0 && status === "settled")
    return t("result:next.onlyText", { approach: only });
  return t("result:next.onlyIf", { approaches: list([only, ...more].map(quote), "disjunction") });
}

/** The trigger, in the use case's own words where its template serves. */
function ready(step: (id: Named, text?: string) => Step, chosen: UseCaseSummary | undefined) {
  const trigger =
    chosen && carries(chosen, "standard-workflow") ? chosen.strip[0]?.text : undefined;
  return [trigger ? step("trigger", trigger) : step("trigger")];
}

const length = ({ t }: Terms, { file }: UseCaseSummary) =>
  t("result:next.lines", { count: file.lines });

function prepare({ t, list }: Terms, template: UseCaseSummary | undefined): Step[] {
  if (!template) return [];
  const { properties, secrets } = template.counts;
  const needed = [
    ...(properties > 0 ? [t("result:next.properties", { count: properties })] : []),
    ...(secrets > 0 ? [t("result:next.secrets", { count: secrets })] : []),
  ];
  if (needed.length === 0) return [];
  const text = t("result:next.prepareText", { list: list(needed) });
  return [{ id: "prepare", title: t("result:next.prepare"), text }];
}

function build(terms: Terms, template: UseCaseSummary): Step {
  const { t } = terms;
  const steps = t("result:next.steps", { count: template.counts.steps });
  const text = t("result:next.buildText", { steps, lines: length(terms, template) });
  return { id: "build", title: t("result:next.build"), text };
}
