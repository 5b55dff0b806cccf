// @vitest-environment node
import { expect, test } from "vitest";
import {
  standpointDescription,
  standpointTitle,
} from "@/components/questionnaire/standpoint-metadata";
import { languages } from "@/locales/languages";
import { wordsOf } from "./words";

const open = { answers: { exchange: "two-way" }, revising: null };
const result = { answers: { exchange: "two-way", app: "yes" }, revising: null };

test.each(languages)("%s: a page is called what it asks, or what it recommends", (language) => {
  const terms = wordsOf(language);
  expect(standpointTitle(terms, open)).toBe(terms.question("use-case"));
  expect(standpointDescription(terms, open)).toBe(terms.t("advisor:description"));
  const approach = terms.approach("marketplace");
  expect(standpointTitle(terms, result)).toBe(terms.t("result:pageTitle", { approach }));
  expect(standpointDescription(terms, result)).toBe(terms.text("approaches:marketplace.verdict"));
});

test("an answer that is asked again is a question, whatever the others come to", () => {
  const terms = wordsOf("en");
  const again = { ...result, revising: "app" };
  expect(standpointTitle(terms, again)).toBe(terms.question("app"));
  expect(standpointDescription(terms, again)).toBe(terms.t("advisor:description"));
});
