import type { UseCaseSummary } from "@/components/recommendation/use-case-summary";
import type { Language } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { blueprints } from "@/rules/use-cases/registry";

/** What a result says of every use case, by id. On the server only: it reads whole blueprints. */
export function summariesIn(language: Language): Record<string, UseCaseSummary> {
  return Object.fromEntries(
    blueprints.map(({ id, approach, kind, fit, native }) => {
      const words = wordsOfUseCase(language, id);
      const fits = Object.entries(fit).map(([other, does]) => {
        const { text = "", points = [] } = words.fit[other] ?? {};
        return [other, { fits: does, text, points }];
      });
      const summary: UseCaseSummary = {
        name: words.name,
        approach,
        kind,
        fit: Object.fromEntries(fits),
        ...(native && words.native ? { native: { ...native, ...words.native } } : {}),
      };
      return [id, summary];
    }),
  );
}
