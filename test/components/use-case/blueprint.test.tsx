import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Blueprint } from "@/components/use-case/Blueprint";
import { sourceOf } from "@/components/use-case/source";
import { languages } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { rulebook } from "@/rules/rulebook/rulebook";
import type { Blueprint as BlueprintData, Step } from "@/rules/use-cases/blueprint";
import { blueprintOf, casesOf } from "@/rules/use-cases/registry";
import { partNamed, wordsOf } from "../words";

const terms = wordsOf("en");
const { t, text } = terms;
const texts = (elements: Iterable<Element>) => [...elements].map((one) => one.textContent);

function show(id: string, change: Partial<BlueprintData> = {}) {
  const blueprint = { ...(blueprintOf(id) as BlueprintData), ...change };
  const { container } = render(
    <Blueprint blueprint={blueprint} language="en">
      <p>the bench</p>
    </Blueprint>,
  );
  const headings = texts(container.querySelectorAll("h2"));
  return { blueprint, container, headings, words: wordsOfUseCase("en", id) };
}

const stepsIn = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => [step, ...(step.branches ?? []).flatMap((one) => stepsIn(one.steps))]);

// One of each kind, and two whose steps branch.
const examples = ["rotate-leads", "cleanup-company-data", "webhook-receiver", "order-status"];

describe.each(examples)("%s", (id) => {
  test("its name, its problem, and the way to the question whether it is the right approach", () => {
    const { container, words, blueprint } = show(id);
    expect(container.querySelector("h1")?.textContent).toBe(words.name);
    expect(container.textContent).toContain(words.problem);
    expect(container.querySelector(`a[href="/en/advisor?use-case=${id}"]`)?.textContent).toBe(
      t("blueprint:ask"),
    );
    expect(container.querySelector('a[href="/en/use-cases"]')?.textContent).toBe(
      t("blueprint:back"),
    );
    const mark = container.querySelector("svg[data-approach]");
    expect(mark?.getAttribute("data-approach")).toBe(blueprint.approach);
    expect(mark?.nextSibling?.textContent).toBe(terms.approach(blueprint.approach));
  });

  test("each step of the workflow is drawn in its place, with what kind it is", () => {
    const { blueprint, words } = show(id);
    const steps = [
      ...partNamed(t("blueprint:picture")).querySelectorAll<HTMLElement>("[data-kind]"),
    ];
    const drawn = steps.map(({ dataset, children }) => [
      dataset.kind,
      children[0]?.textContent,
      children[1]?.textContent,
    ]);
    expect(drawn).toEqual([
      ["trigger", text("blueprint:kinds.trigger"), words.trigger],
      ...stepsIn(blueprint.steps).map(({ id: step, kind }) => [
        kind,
        text(`blueprint:kinds.${kind}`),
        words.steps[step],
      ]),
    ]);
  });

  test("the code can be read, copied and downloaded, and is that of its file", () => {
    const { blueprint, container } = show(id);
    const source = sourceOf(blueprint);
    const part = partNamed(t("blueprint:code.title"));
    expect(part.querySelector("pre code")?.textContent).toBe(source);
    const link = container.querySelector<HTMLAnchorElement>("a[download]");
    expect(link?.download).toBe(`${id}.js`);
    const [type, data] = link?.href.split(",") ?? [];
    expect(type).toBe("data:text/javascript;charset=utf-8");
    expect(decodeURIComponent(data ?? "")).toBe(source);
    expect(part.querySelector("button")?.textContent).toBe(t("blueprint:code.copy"));
  });

  test("what it takes, gives and needs is listed, each with its words", () => {
    const { blueprint, words, headings } = show(id);
    const rows = (title: string) =>
      [...partNamed(title).querySelectorAll("dl > div")].map((row) => [
        row.querySelector("code")?.textContent,
        row.querySelector("small")?.textContent,
        row.querySelector("dd")?.textContent,
      ]);
    const { inputs, outputs, secrets, scopes } = blueprint;
    if (inputs.length > 0)
      expect(rows(t("blueprint:inputs"))).toEqual(
        inputs.map(({ name, type }) => [name, type, words.inputs[name]]),
      );
    else expect(headings).not.toContain(t("blueprint:inputs"));
    expect(rows(t("blueprint:outputs"))).toEqual(
      outputs.map(({ name, type, values }) => [
        name,
        type,
        values
          ? `${words.outputs[name]} ${t("blueprint:values", { values: values.join(", ") })}`
          : words.outputs[name],
      ]),
    );
    if (secrets.length > 0)
      expect(rows(t("blueprint:secrets"))).toEqual(
        secrets.map((name) => [name, undefined, words.secrets[name]]),
      );
    if (scopes.length > 0)
      expect(texts(partNamed(t("blueprint:scopes")).querySelectorAll("li"))).toEqual(scopes);
    else expect(headings).not.toContain(t("blueprint:scopes"));
  });

  test("each property says whose it is, whether it is there, and what is done with it", () => {
    const { blueprint, words, headings } = show(id);
    if (blueprint.properties.length === 0) {
      expect(headings).not.toContain(t("blueprint:data.title"));
      return;
    }
    const table = partNamed(t("blueprint:data.title"));
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => texts(row.children));
    expect(rows).toEqual(
      blueprint.properties.map(({ object, name, type, origin, access }) => [
        `${name} ${object}`,
        type,
        t(`blueprint:data.${origin}`),
        `${terms.list(access.map((one) => t(`blueprint:data.${one}`)))} ${words.properties[`${object}.${name}`]}`,
      ]),
    );
    const columns = (["name", "type", "origin", "use"] as const).map((one) =>
      t(`blueprint:data.${one}`),
    );
    expect(texts(table.querySelectorAll("thead th"))).toEqual(columns);
  });

  test("limits, failures, checks, measures and doubts stand in their own words", () => {
    const { blueprint, words, headings } = show(id);
    const lists = ["limits", "checks", "measures", "unverified"] as const;
    for (const list of lists.filter((one) => blueprint[one].length > 0))
      expect(texts(partNamed(t(`blueprint:${list}`)).querySelectorAll("li"))).toEqual(
        blueprint[list].map((one) => words[list][one]),
      );
    if (blueprint.unverified.length === 0)
      expect(headings).not.toContain(t("blueprint:unverified"));
    const failures = partNamed(t("blueprint:failures.title")).querySelectorAll("dl > div");
    expect([...failures].map((one) => texts(one.children))).toEqual(
      blueprint.failures.map((one) => [words.failures[one]?.when, words.failures[one]?.then]),
    );
  });

  test("every case that was tried is in the table, with its kind", () => {
    const { words } = show(id);
    const part = partNamed(t("blueprint:cases.title"));
    expect(part.textContent).toContain(t("blueprint:cases.intro"));
    const rows = [...part.querySelectorAll("tbody tr")].map((row) => texts(row.children));
    expect(rows.map(([name, kind]) => [name, kind])).toEqual(
      casesOf(id).cases.map((one) => [words.cases[one.id], t(`blueprint:cases.kinds.${one.kind}`)]),
    );
    expect(rows.map(([, , result]) => result).filter((one) => one === "")).toEqual([]);
    expect(texts(part.querySelectorAll("thead th"))).toEqual(
      (["case", "kind", "result"] as const).map((one) => t(`blueprint:cases.${one}`)),
    );
  });

  test("each approach says whether the template fits it, and how", () => {
    const { blueprint, words } = show(id);
    const items = [...partNamed(t("blueprint:fit.title")).querySelectorAll("ul > li:has(h3)")];
    const shown = items.map((item) => [
      item.querySelector("h3")?.textContent,
      ...texts(item.querySelectorAll("p, li")),
    ]);
    expect(shown).toEqual(
      rulebook.approaches.map(({ id: approach }) => [
        terms.approach(approach),
        t(blueprint.fit[approach] ? "blueprint:fit.fits" : "blueprint:fit.fitsNot"),
        words.fit[approach]?.text,
        ...(words.fit[approach]?.points ?? []),
      ]),
    );
  });

  test("what HubSpot offers without code is said where there is something, and how well it is known", () => {
    const { blueprint, words, headings } = show(id);
    const { native } = blueprint;
    expect(headings.includes(t("blueprint:native.title"))).toBe(native !== null);
    if (!native) return;
    const part = partNamed(t("blueprint:native.title"));
    expect(part.textContent).toContain(`${words.native?.what}${words.native?.when}`);
    const known =
      native.confidence === "page" ? t("sources:confidence.page") : t("result:native.check");
    expect(part.textContent).toContain(known);
    expect(part.querySelector("a")?.getAttribute("href")).toBe(native.source);
  });
});

test("the bench stands on the page, and only a receiver shows what is posted to it", () => {
  const { headings } = show("rotate-leads");
  expect(screen.getByText("the bench")).toBeTruthy();
  expect(headings).not.toContain(t("blueprint:payloads.title"));
  show("webhook-receiver");
  const payloads = partNamed(t("blueprint:payloads.title"));
  expect(payloads.textContent).toContain(t("blueprint:payloads.note"));
  expect(payloads.querySelectorAll("h3 + section pre")).toHaveLength(2);
  for (const code of payloads.querySelectorAll("pre code"))
    expect(JSON.parse(code.textContent ?? "")).toBeTypeOf("object");
});

test("without a bench there is no empty place for one", () => {
  const { container } = render(
    <Blueprint blueprint={blueprintOf("webhook-receiver") as BlueprintData} language="en">
      {null}
    </Blueprint>,
  );
  expect([...container.querySelectorAll("article > div")]).toEqual([]);
});

test.each([
  ["the sheet", [{ document: "one-pager", section: "use-cases", item: 4 }], "sheet", 4],
  ["the article", [{ document: "article", section: "ai" }], "article", undefined],
  ["nowhere but here", [], "ours", undefined],
] as const)("it says where the example comes from: %s", (_where, places, origin, item) => {
  const { container } = show("rotate-leads", { places: [...places] });
  expect(container.textContent).toContain(t(`blueprint:origin.${origin}`, { item }));
});

test.each([
  ["an action", "rotate-leads", "blueprint:code.intro"],
  ["a receiver", "webhook-receiver", "blueprint:code.introReceiver"],
  ["a bot", "order-status", "blueprint:code.introBot"],
] as const)("the code of %s says where to paste it", (_kind, id, intro) => {
  show(id);
  expect(partNamed(t("blueprint:code.title")).textContent).toContain(t(intro));
});

test("code that scrolls can be reached by keyboard, and bears the name of its file", () => {
  show("rotate-leads");
  const code = screen.getByLabelText("action.js");
  expect(code.tabIndex).toBe(0);
  expect(code.querySelector(".hljs-keyword")).not.toBeNull();
});

test.each(languages)("%s: a template is in its reader’s language", (language) => {
  const words = wordsOfUseCase(language, "rotate-leads");
  const { container } = render(
    <Blueprint blueprint={blueprintOf("rotate-leads") as BlueprintData} language={language}>
      {null}
    </Blueprint>,
  );
  expect(container.querySelector("h1")?.textContent).toBe(words.name);
  expect(container.querySelector(`a[href="/${language}/use-cases"]`)).not.toBeNull();
});
