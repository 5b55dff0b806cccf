import { beforeAll, expect, test } from "vitest";
import { Guide } from "@/components/guide/Guide";
import { Home } from "@/components/home/Home";
import { Page } from "@/components/layout/Page";
import { loadAhead } from "@/components/questionnaire/loaded-ahead";
import { Questionnaire } from "@/components/questionnaire/Questionnaire";
import { type Language, languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { readLink } from "@/rules/link/answers";
import { recommend } from "@/rules/recommendation/recommendation";
import { renderIn } from "./words";

const { questions } = advisor.rulebook;
const unsure = questions.map(({ id }) => `${id}=unsure`).join("&");

const links = [
  "",
  ...questions.map(({ id }) => `${unsure}&change=${id}`),
  unsure,
  "exchange=send&trigger=hubspot&content=everything&auth=none&endpoint=public-post&plan=lower",
  "exchange=none&trigger=hubspot&native=no&skills=full&maintenance=yes&plan=pro",
  "exchange=none&trigger=hubspot&native=yes",
  "exchange=none&trigger=chat&native=no&skills=full&maintenance=yes&plan=lower",
  "use-case=service-slas&exchange=two-way&app=no&skills=full&native=yes",
  "use-case=rotate-leads&exchange=read-back&trigger=external&app=yes",
  "colour=red&exchange=fax&plan=pro&plan=lower",
];

function textOf(language: Language, ui: React.ReactElement): string {
  const { container, unmount } = renderIn(
    language,
    <Page language={language} path="">
      {ui}
    </Page>,
  );
  const labels = [...container.querySelectorAll("[aria-label]")].map((one) => one.ariaLabel);
  const text = `${container.textContent} ${labels.join(" ")}`;
  unmount();
  return text;
}

/** What shows when a text is missing or was not filled in. */
const leftover = /\{\{|\}\}|\$t\(|undefined|\[object|\b[a-z][\w-]*:[a-z][\w-]*\.[\w.-]+/;

// Loaded ahead, a result is there at once: what is awaited would not be read below.
beforeAll(loadAhead);

test("the links lead to questions and to results of several approaches", () => {
  const primaries = links.map((query) => {
    const { answers } = readLink(questions, new URLSearchParams(query));
    return recommend(advisor, answers).primary;
  });
  expect(new Set(primaries)).toEqual(new Set([null, ...advisor.approaches.map(({ id }) => id)]));
});

test.each(languages)("%s: every text is there and filled in", (language) => {
  const pages = links.map((query) => readLink(questions, new URLSearchParams(query)));
  for (const link of pages) {
    const text = textOf(language, <Questionnaire link={link} />);
    expect(text.length).toBeGreaterThan(1_000);
    expect(text).not.toMatch(leftover);
  }
  expect(textOf(language, <Home language={language} />)).not.toMatch(leftover);
  expect(textOf(language, <Guide language={language} />)).not.toMatch(leftover);
});

test("a text that is missing would be noticed", () => {
  expect("advisor:trail.title").toMatch(leftover);
  expect("questions:use-case.options.other.label").toMatch(leftover);
  expect("At most {{count}} questions").toMatch(leftover);
});
