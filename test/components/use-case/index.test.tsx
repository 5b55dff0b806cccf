import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { UnknownUseCase } from "@/components/use-case/UnknownUseCase";
import { UseCaseIndex } from "@/components/use-case/UseCaseIndex";
import { languages } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { rulebook } from "@/rules/rulebook/rulebook";
import { areas } from "@/rules/rulebook/schema";
import { blueprints } from "@/rules/use-cases/registry";
import { partNamed, wordsOf } from "../words";

test.each(languages)(
  "%s: each use case stands in its area, with its way, its problem and its approach",
  (language) => {
    const terms = wordsOf(language);
    render(<UseCaseIndex language={language} />);
    for (const area of areas) {
      const items = [...partNamed(terms.text(`use-cases:areas.${area}`)).querySelectorAll("li")];
      const due = blueprints.filter((one) => one.area === area);
      expect(due.length).toBeGreaterThan(0);
      expect(items).toHaveLength(due.length);
      due.forEach(({ id, approach, places }, i) => {
        const words = wordsOfUseCase(language, id);
        const [title, problem, origin] = [...(items[i]?.children ?? [])];
        expect(title?.querySelector("a")?.getAttribute("href")).toBe(
          `/${language}/use-cases/${id}`,
        );
        expect(title?.textContent).toBe(words.name);
        expect(title?.querySelector("svg")?.dataset.approach).toBe(approach);
        expect(problem?.textContent).toBe(words.problem);
        const ours = origin?.textContent === terms.t("blueprint:origin.ours");
        expect(ours).toBe(places.length === 0);
      });
    }
  },
);

test("the filter offers every approach, and keeps what fits it; at first all are shown", () => {
  const { t, approach: nameOf } = wordsOf("en");
  const { container } = render(<UseCaseIndex language="en" />);
  const choices = [...container.querySelectorAll<HTMLInputElement>("fieldset input")];
  expect(choices.map(({ value, labels }) => [value, labels?.[0]?.textContent])).toEqual([
    ["all", t("blueprint:index.all")],
    ...rulebook.approaches.map(({ id }) => [id, nameOf(id)]),
  ]);
  expect(choices.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(["all"]);
  expect(new Set(choices.map(({ type, name }) => `${type} ${name}`))).toEqual(
    new Set(["radio fits"]),
  );
  for (const { id, fit } of blueprints) {
    const item = container.querySelector(`a[href="/en/use-cases/${id}"]`)?.closest("li");
    const fits = Object.keys(fit).filter((approach) => fit[approach]);
    expect(item?.dataset.fits?.split(" ")).toEqual(fits);
  }
});

test.each(languages)("%s: an address that names no use case offers those there are", (language) => {
  const { t, nameOfUseCase } = wordsOf(language);
  const { container } = render(<UnknownUseCase language={language} />);
  expect(container.querySelector("h1")?.textContent).toBe(t("errors:useCase.title"));
  expect(container.textContent).toContain(t("errors:useCase.text"));
  const links = [...container.querySelectorAll("a")].map((link) => [
    link.getAttribute("href"),
    link.textContent,
  ]);
  expect(links).toEqual([
    ...rulebook.useCases.map(({ id }) => [`/${language}/use-cases/${id}`, nameOfUseCase(id)]),
    [`/${language}/use-cases`, t("blueprint:back")],
  ]);
});
