import type { Terms } from "@/locales/terms";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import { casesOf } from "@/rules/use-cases/registry";
import { payloadCount } from "./Payloads";

/** A part of a template that is looked up: folded, with what it holds counted beside its name. */
export type Part = { readonly id: PartId; readonly title: string; readonly count: string };

export type PartId =
  | "data"
  | "payloads"
  | "failures"
  | "limits"
  | "cases"
  | "checks"
  | "measures"
  | "unverified"
  | "fit";

/** Everything that is looked up in a template, in the order in which it stands. */
export function partsOf(blueprint: Blueprint, { t }: Terms): Part[] {
  const fits = Object.values(blueprint.fit);
  const counted = (counts: Counts, count: number) => t(`blueprint:counts.${counts}`, { count });
  const part = (id: PartId, title: string, count: string, there = true) =>
    there ? [{ id, title, count }] : [];
  const { outputs, failures, limits, checks, measures, unverified, kind } = blueprint;
  const { cases } = casesOf(blueprint.id);
  return [
    ...part("data", t("blueprint:data.all"), counted("outputs", outputs.length)),
    ...part(
      "payloads",
      t("blueprint:payloads.title"),
      counted("payloads", payloadCount),
      kind === "receiver",
    ),
    ...part("failures", t("blueprint:failures.title"), counted("failures", failures.length)),
    ...part("limits", t("blueprint:limits"), counted("limits", limits.length)),
    ...part("cases", t("blueprint:cases.title"), counted("cases", cases.length)),
    ...part("checks", t("blueprint:checks"), counted("checks", checks.length)),
    ...part("measures", t("blueprint:measures"), counted("measures", measures.length)),
    ...part(
      "unverified",
      t("blueprint:unverified"),
      counted("unverified", unverified.length),
      unverified.length > 0,
    ),
    ...part(
      "fit",
      t("blueprint:fit.title"),
      t("blueprint:counts.fit", { count: fits.filter(Boolean).length, all: fits.length }),
    ),
  ];
}

type Counts = Exclude<PartId, "data" | "fit"> | "outputs";
