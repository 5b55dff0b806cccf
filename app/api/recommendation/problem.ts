import { NextResponse } from "next/server";
import type { Terms } from "@/locales/terms";
import type { AnswerFault } from "@/rules/link/answers";
import { headers } from "./headers";

/** An answer must stay small beside the call, however much is wrong with it. */
const MOST_FAULTS = 10;
const LONGEST_NAME = 100;

/** 400 in the form of RFC 9457: each fault, what it may be instead, and how many more there are. */
export function problem(terms: Terms, faults: readonly AnswerFault[]): NextResponse {
  const { t, language } = terms;
  const told = faults.slice(0, MOST_FAULTS).map(shortened);
  const unknown = told.find((fault) => fault.kind === "unknownParameter");
  const body = {
    type: "about:blank",
    title: t("api:problem.title"),
    status: 400,
    detail: t("api:problem.detail", { count: faults.length }),
    faults: told.map((fault) => ({ ...publicly(fault), text: faultText(terms, fault) })),
    ...(faults.length > told.length ? { more: faults.length - told.length } : {}),
    ...(unknown ? { parameters: unknown.allowed } : {}),
  };
  return NextResponse.json(body, {
    status: 400,
    headers: { ...headers(language, "no-store"), "Content-Type": "application/problem+json" },
  });
}

function shortened(fault: AnswerFault): AnswerFault {
  const name = fault.name.slice(0, LONGEST_NAME);
  return fault.kind === "unknownValue"
    ? { ...fault, name, value: fault.value.slice(0, LONGEST_NAME) }
    : { ...fault, name };
}

/** The parameters there are stand once in the answer, not with each fault. */
function publicly(fault: AnswerFault): object {
  return fault.kind === "unknownParameter" ? { kind: fault.kind, name: fault.name } : fault;
}

function faultText({ t }: Terms, fault: AnswerFault): string {
  if (fault.kind !== "unknownValue") return t(`api:faults.${fault.kind}`, { name: fault.name });
  const { name, value, allowed } = fault;
  return t("api:faults.unknownValue", { name, value, allowed: allowed.join(", ") });
}
