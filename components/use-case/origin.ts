import type { Terms } from "@/locales/terms";
import type { Place } from "@/rules/rulebook/schema";

/** Where a use case comes from: the sheet, the article, or us; as a fact, also that the rest is ours. */
export function originOf(
  places: readonly Place[],
  { t }: Terms,
  as: "origin" | "facts" = "origin",
): string {
  const [place] = places;
  if (!place) return t("blueprint:origin.ours");
  return place.document === "article"
    ? t(`blueprint:${as}.article`)
    : t(`blueprint:${as}.sheet`, { item: place.item });
}
