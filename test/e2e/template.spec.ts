import type { APIRequestContext } from "@playwright/test";
import { wordsOfUseCase } from "@/locales/use-cases";
import { rulebook } from "@/rules/rulebook/rulebook";
import { blueprintOf } from "@/rules/use-cases/registry";
import { expect, test } from "./fixtures";
import { addressOf, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

const ways = waysToResults.filter(({ headline }) => headline.needs.length === 0);

const entities: Record<string, string> = {
  "&amp;": "&",
  "&#x27;": "'",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
};

/** What a result says about building it, as the server renders it. */
async function templateOf(request: APIRequestContext, address: string): Promise<string> {
  const html = await (await request.get(address)).text();
  const [, section = ""] =
    /<section[^>]*aria-labelledby="template"[^>]*>(.*?)<section[^>]*aria-labelledby="why"/s.exec(
      html,
    ) ?? [];
  const text = section.replace(/<[^>]*>/g, "");
  return text.replace(/&(amp|#x27|quot|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

for (const language of languages) {
  test(`${language}: each use case says something of its own for each approach`, async ({
    request,
  }) => {
    const unfit = wordsOf(language).t("result:template.unfit");
    const said = new Set<string>();
    for (const { headline, answers } of ways) {
      for (const { id } of rulebook.useCases) {
        const address = addressOf(language, { ...answers, "use-case": id });
        const shown = await templateOf(request, address);
        const { text = "no words", points = [] } =
          wordsOfUseCase(language, id).fit[headline.approach] ?? {};
        for (const words of [text, ...points]) expect(shown, address).toContain(words);
        const fits = blueprintOf(id)?.fit[headline.approach] === true;
        expect(shown.includes(unfit), address).toBe(!fits);
        said.add(text);
      }
    }
    expect(said.size).toBe(ways.length * rulebook.useCases.length);
  });
}
