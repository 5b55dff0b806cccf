import type { NamedUseCase } from "@/components/search/Chips";
import type { Language } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { blueprintIds } from "@/rules/use-cases/registry";

/** The use cases that need no unfolding: of each kind of work the one most often asked for. */
const first = [
  "rotate-leads",
  "order-status",
  "enrich-leads",
  "service-slas",
  "advanced-calculations",
  "webhook-receiver",
];

/** Every use case as its chip names it, and how many are shown at once. */
export function useCasesToChoose(language: Language) {
  const named = (id: string): NamedUseCase => ({ id, short: wordsOfUseCase(language, id).short });
  const shown = first.filter((id) => blueprintIds.includes(id));
  const others = blueprintIds.filter((id) => !shown.includes(id));
  return { useCases: [...shown, ...others].map(named), shown: shown.length };
}
