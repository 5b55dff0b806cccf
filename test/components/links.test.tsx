import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Links } from "@/components/recommendation/Links";
import { type Language, languages } from "@/locales/languages";
import { channelById } from "@/rules/rulebook/lookup";
import { renderIn, wordsOf } from "./words";

const { links: everywhere } = channelById("knowledge-base");
const { links: englishOnly } = channelById("partners");

test.each(languages)(
  "%s: a page that exists in the reader’s language is linked in it",
  (language: Language) => {
    renderIn(language, <Links links={everywhere} />);
    const [{ id, url }] = everywhere as [(typeof everywhere)[number]];
    const link = screen.getByRole("link", { name: wordsOf(language).text(`help:links.${id}`) });
    expect([link.getAttribute("href"), link.getAttribute("hreflang")]).toEqual([
      (url as Record<Language, string>)[language],
      language,
    ]);
  },
);

test.each(languages.filter((one) => one !== "en"))(
  "%s: one that exists in English only says so",
  (language) => {
    const { t, text } = wordsOf(language);
    renderIn(language, <Links links={englishOnly} />);
    const [{ id, url }] = englishOnly as [(typeof englishOnly)[number]];
    const link = screen.getByRole("link");
    expect(link.textContent).toBe(
      t("common:externalLanguage", {
        text: text(`help:links.${id}`),
        language: t("common:language.en"),
      }),
    );
    expect([link.getAttribute("href"), link.getAttribute("hreflang")]).toEqual([url.en, "en"]);
  },
);

test("where there is no link there is no list", () => {
  const { container } = renderIn("en", <Links links={[]} />);
  expect(container.innerHTML).toBe("");
});
