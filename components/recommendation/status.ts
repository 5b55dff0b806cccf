import type { Terms } from "@/locales/terms";
import type { Check } from "@/rules/recommendation/checks";

const counts = ["one", "two", "three"] as const;

/** The other half of the headline: settled, or what it depends on. */
export function statusWords({ t }: Terms, open: readonly Check[]): string {
  if (open.length === 0) return t("result:status.settled");
  const kind = open.every((check) => check.kind === "assumption") ? "answers" : "checks";
  return t(`result:status.${kind}.${counts[open.length - 1] ?? "more"}`);
}
