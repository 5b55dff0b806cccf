import type { SearchLabels } from "@/components/search/UseCaseSearch";
import type { Terms } from "@/locales/terms";

/** The search's words, plurals made out: i18next is not sent with the page. */
export function searchLabels({ t }: Terms, all: number, shown: number): SearchLabels {
  return {
    label: t("home:find.label"),
    example: t("home:find.example"),
    legend: t("home:find.legend"),
    more: t("home:find.more", { count: all - shown }),
    none: t("home:find.none"),
    fit: Array.from({ length: all + 1 }, (_, count) => t("home:find.fit", { count, all })),
    nothing: t("home:find.nothing"),
    chosen: t("home:find.chosen", { name: "{name}" }),
    failed: t("home:find.failed"),
  };
}
