import type { Terms } from "@/locales/terms";
import type { Place } from "@/rules/rulebook/schema";

/** Where a use case comes from: the sheet, the article, or us. */
export function originOf(places: readonly Place[], { t }: Terms): string {
  const [place] = places;
  if (!place) return t("blueprint:origin.ours");
  return place.document === "article"
    ? t("blueprint:origin.article")
    : t("blueprint:origin.sheet", { item: place.item });
}
