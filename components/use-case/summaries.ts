import type { StripNode, UseCaseSummary } from "@/components/recommendation/use-case-summary";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import { wordsOfUseCase } from "@/locales/use-cases";
import { i18nOf } from "@/locales/words";
import { type Blueprint, idsOf } from "@/rules/use-cases/blueprint";
import { blueprints } from "@/rules/use-cases/registry";
import { fileOf, sourceOf } from "./source";

/** What a result says of every use case, by id. On the server only: it reads whole blueprints. */
export function summariesIn(language: Language): Record<string, UseCaseSummary> {
  return Object.fromEntries(
    blueprints.map((blueprint) => {
      const { id, approach, kind, native, secrets, properties } = blueprint;
      const words = wordsOfUseCase(language, id);
      const summary: UseCaseSummary = {
        name: words.name,
        approach,
        kind,
        strip: stripOf(blueprint, words, language),
        file: excerptOf(blueprint),
        counts: {
          steps: idsOf(blueprint).steps.length,
          properties: properties.filter(({ origin }) => origin === "created").length,
          secrets: secrets.length,
        },
        fit: fitOf(blueprint, words),
        ...(native && words.native ? { native: { ...native, ...words.native } } : {}),
      };
      return [id, summary];
    }),
  );
}

function fitOf({ fit }: Blueprint, words: UseCaseWords): UseCaseSummary["fit"] {
  const fits = Object.entries(fit).map(([approach, does]) => {
    const { text = "", points = [] } = words.fit[approach] ?? {};
    return [approach, { fits: does, text, points }];
  });
  return Object.fromEntries(fits);
}

const LONGEST_STRIP = 4;

/** The trigger and the workflow's first steps; after a last branch, the first step of its first way. */
function stripOf({ steps }: Blueprint, words: UseCaseWords, language: Language): StripNode[] {
  const { text } = termsOf(i18nOf(language));
  const name = (kind: string) => text(`blueprint:kinds.${kind}`);
  const onward = steps.at(-1)?.branches?.find((branch) => branch.steps.length > 0)?.steps[0];
  const shown = [...steps, ...(onward ? [onward] : [])].slice(0, LONGEST_STRIP - 1);
  return [
    { kind: "trigger", name: name("trigger"), text: words.trigger },
    ...shown.map(({ id, kind }) => ({ kind, name: name(kind), text: words.steps[id] ?? "" })),
  ];
}

const EXCERPT = 8;

/** The first lines from where the code begins to run; of a file that HubSpot does not run, from its start. */
function excerptOf(blueprint: Blueprint): UseCaseSummary["file"] {
  const lines = sourceOf(blueprint).trimEnd().split("\n");
  const start = Math.max(
    lines.findIndex((line) => line.startsWith("exports.main")),
    0,
  );
  return {
    name: fileOf(blueprint),
    lines: lines.length,
    from: start + 1,
    excerpt: lines.slice(start, start + EXCERPT).join("\n"),
  };
}
