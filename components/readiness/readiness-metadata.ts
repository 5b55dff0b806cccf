import type { Terms } from "@/locales/terms";
import type { Standpoint } from "@/rules/link/standpoint";
import { standingOf } from "./standing";

/** What a page of the check is called: the question it asks, or what it came to. */
export function readinessTitle({ t, variant }: Terms, link: Standpoint): string {
  const title = t("readiness:title");
  const standing = standingOf(link);
  if (standing.kind !== "check") return title;
  const { question, readiness, approach } = standing;
  const said = question
    ? variant(`readiness:questions.${question.id}.title`, approach)
    : variant(`readiness:outcomes.${readiness.outcome}.title`, approach);
  return `${said} · ${title}`;
}

/** What search engines and link previews say of it. */
export function readinessDescription({ variant }: Terms, link: Standpoint): string {
  const standing = standingOf(link);
  return variant("readiness:intro", standing.kind === "check" ? standing.approach : null);
}
