import type { AnswerFault } from "@/rules/link/answers";
import { queryOf } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import type { Wrong } from "./request";

/** An answer must stay small beside the request, however much is wrong with it. */
const MOST_FAULTS = 10;
const LONGEST = 100;

/** What is wrong with an address of which nothing can be made, and what it may be instead. */
export function fault({ wrong, terms, language, answers }: Wrong): string {
  const { t } = terms;
  const goOn = `/${language}/advisor${queryOf({ answers, revising: null })}`;
  const names = linkQuestions.map(({ id }) => id).join(", ");
  const told =
    wrong.length > 0
      ? [
          ...wrong.slice(0, MOST_FAULTS).map((one) => `- ${faultText(wrongIn(one), terms)}`),
          "",
          t("summary:faults.parameters", { names }),
        ]
      : [t("summary:faults.open"), goOn];
  return `${[t("summary:faults.title"), "", ...told].join("\n")}\n`;
}

function wrongIn(one: AnswerFault): AnswerFault {
  const name = one.name.slice(0, LONGEST);
  return one.kind === "unknownValue"
    ? { ...one, name, value: one.value.slice(0, LONGEST) }
    : { ...one, name };
}

function faultText(one: AnswerFault, { t }: Wrong["terms"]): string {
  if (one.kind === "unknownParameter") return t("summary:faults.unknown", { name: one.name });
  if (one.kind === "repeated") return t("api:faults.repeated", { name: one.name });
  const { name, value, allowed } = one;
  return t("api:faults.unknownValue", { name, value, allowed: allowed.join(", ") });
}
