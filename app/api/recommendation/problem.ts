import { NextResponse } from "next/server";
import type { Terms } from "@/locales/terms";
import type { AnswerFault } from "@/rules/link/answers";
import { headers } from "./headers";

/** 400 in the form of RFC 9457, with each fault and the values it allows. */
export function problem(terms: Terms, faults: readonly AnswerFault[]): NextResponse {
  const { t, language } = terms;
  const body = {
    type: "about:blank",
    title: t("api:problem.title"),
    status: 400,
    detail: t("api:problem.detail", { count: faults.length }),
    faults: faults.map((fault) => ({ ...fault, text: faultText(terms, fault) })),
  };
  return NextResponse.json(body, {
    status: 400,
    headers: {
      ...headers(language, "public, max-age=3600"),
      "Content-Type": "application/problem+json",
    },
  });
}

function faultText({ t }: Terms, fault: AnswerFault): string {
  if (fault.kind === "repeated") return t("api:faults.repeated", { name: fault.name });
  const allowed = fault.allowed.join(", ");
  return fault.kind === "unknownParameter"
    ? t("api:faults.unknownParameter", { name: fault.name, allowed })
    : t("api:faults.unknownValue", { name: fault.name, value: fault.value, allowed });
}
