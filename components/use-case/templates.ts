import type { Template } from "@/components/recommendation/Template";
import { blueprintWords } from "@/locales/blueprints";
import type { Language } from "@/locales/languages";
import { rulebook } from "@/rules/rulebook/rulebook";
import { blueprintOf } from "@/rules/use-cases/registry";

/** What a result says of the ten use cases: how each fits each approach. On the server only. */
export function templatesIn(language: Language): Record<string, Template> {
  return Object.fromEntries(
    rulebook.useCases.flatMap(({ id }) => {
      const blueprint = blueprintOf(id);
      if (!blueprint) return [];
      const words = blueprintWords(language, id);
      const fit = Object.entries(blueprint.fit).map(([approach, fits]) => {
        const { text = "", points = [] } = words.fit[approach] ?? {};
        return [approach, { fits, text, points }];
      });
      return [[id, { name: words.name, fit: Object.fromEntries(fit) }]];
    }),
  );
}
