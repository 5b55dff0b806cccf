import type { Terms } from "@/locales/terms";
import { limit } from "./sandbox";
import type { Report } from "./types";
import type { Phase } from "./useBench";

/** What is announced: how far the bench has come, or how the run ended. */
export function summaryOf({ t, number }: Terms, phase: Phase, report: Report | null) {
  if (phase === "untouched") return null;
  if (phase !== "done" || !report) return t(`bench:status.${phase === "done" ? "reset" : phase}`);
  const { end, milliseconds } = report;
  if (end.how === "returned") {
    return t("bench:status.returned", { seconds: number((milliseconds ?? 0) / 1000, 2) });
  }
  if (end.how === "stopped") return t("bench:status.stopped", { seconds: limit / 1000 });
  return t(`bench:status.${end.how}`);
}
