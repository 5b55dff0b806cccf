import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Blueprint } from "@/components/use-case/Blueprint";
import { originOf } from "@/components/use-case/origin";
import { fileOf, sourceOf } from "@/components/use-case/source";
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
  const headings = texts(container.querySelectorAll("h2, h3"));
  return { blueprint, container, headings, words: wordsOfUseCase("en", id) };
}

/** What a fold of the reference holds, by its title. */
function folded(title: string): Element {
  const found = [...document.querySelectorAll("details")].find(
    (one) => one.querySelector("summary h2")?.textContent === title,
  );
  if (!found) throw new Error(`Nothing folded is called “${title}”.`);
  return found.children[1] as Element;
}

/** What stands in the card at the top, by its title. */
const entry = (title: string) =>
  [...partNamed(t("blueprint:before.title")).querySelectorAll("dl > div")].find(
    (one) => one.querySelector("dt")?.textContent === title,
  )?.children[1];

/** How a property or an output is described beside its name. */
const objectOf = (object: string) =>
  object.startsWith("p_") ? object : text(`blueprint:objects.${object}`);

const stepsIn = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => [step, ...(step.branches ?? []).flatMap((one) => stepsIn(one.steps))]);

// One of each kind, and two whose steps branch.
const examples = ["rotate-leads", "cleanup-company-data", "webhook-receiver", "order-status"];

describe.each(examples)("%s", (id) => {
  test("its name, its problem, what carries it, whose it is, and how far it was tried", () => {
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
    expect(texts(container.querySelectorAll("header li"))).toEqual([
      terms.approach(blueprint.approach),
      originOf(blueprint.places, terms, "facts"),
      t("blueprint:facts.cases", { count: casesOf(id).cases.length }),
    ]);
  });

  test("each step of the workflow stands in its place, with what kind it is", () => {
    const { blueprint, words, container } = show(id);
    const created = blueprint.properties.filter(({ origin }) => origin === "created");
    const count = blueprint.steps.length + (created.length > 0 ? 3 : 2);
    const plan = partNamed(t("blueprint:build.title", { count }));
    const numbered = [...plan.querySelectorAll(":scope > ol > li")];
    expect(numbered).toHaveLength(count);
    const steps = [...plan.querySelectorAll<HTMLElement>("[data-kind]")];
    expect(steps.map(({ dataset }) => dataset.kind)).toEqual([
      "trigger",
      ...stepsIn(blueprint.steps).map(({ kind }) => kind),
    ]);
    expect(steps[0]?.textContent).toContain(words.trigger);
    stepsIn(blueprint.steps).forEach(({ id: step, kind }, i) => {
      const shown = steps[i + 1];
      expect(shown?.textContent).toContain(words.steps[step]);
      const name = numbered.includes(shown as Element)
        ? kind === "code"
          ? t(`blueprint:build.code.${blueprint.kind}`)
          : t(`blueprint:build.${kind}`)
        : t(`blueprint:kinds.${kind}`);
      expect(shown?.children[0]?.textContent).toBe(name);
    });
    for (const branch of Object.values(words.branches)) expect(plan.textContent).toContain(branch);
    for (const { name } of created) expect(container.textContent).toContain(name);
    expect(numbered.at(-1)?.textContent).toContain(t("blueprint:build.test"));
  });

  test("the code can be read, copied and downloaded, and is that of its file", () => {
    const { blueprint, container } = show(id);
    const source = sourceOf(blueprint);
    const part = partNamed(t("blueprint:code.title"));
    const [first, rest] = part.querySelectorAll("pre code");
    expect(`${first?.textContent}${rest?.textContent}`).toBe(source);
    expect(first?.textContent?.split("\n")).toHaveLength(41);
    expect(rest?.closest("details")?.open).toBe(false);
    const count = source.trimEnd().split("\n").length;
    expect(part.textContent).toContain(t("blueprint:code.lines", { count }));
    expect(part.textContent).toContain(t("blueprint:code.rest", { count: count - 40 }));
    const link = container.querySelector<HTMLAnchorElement>("a[download]");
    expect(link?.download).toBe(`${id}.js`);
    const [type, data] = link?.href.split(",") ?? [];
    expect(type).toBe("data:text/javascript;charset=utf-8");
    expect(decodeURIComponent(data ?? "")).toBe(source);
    expect(part.querySelector("button")?.textContent).toBe(t("blueprint:code.copy"));
  });

  test("what has to be set is named with its line, and marked there", () => {
    const { blueprint, words, container } = show(id);
    const lines = sourceOf(blueprint).split("\n");
    const rows = [...container.querySelectorAll("#settings + dd li")].map((row) => row.textContent);
    const marked = [...container.querySelectorAll("pre mark")].map((one) => one.textContent);
    expect(rows).toHaveLength(blueprint.settings.length);
    blueprint.settings.forEach((name, i) => {
      const line = Number(/\d+/.exec(rows[i] ?? "")?.[0]);
      expect(lines[line - 1]).toMatch(new RegExp(`\\b${name}( =|:)`));
      expect(rows[i]).toBe(
        `${t("blueprint:before.line", { line })} ${name} ${words.settings[name]}`,
      );
      expect(marked).toContain(lines[line - 1]);
    });
    expect(marked).toHaveLength(blueprint.settings.length);
  });

  test("the secrets stand at the top, each with what it is, and the scopes of HubSpot’s", () => {
    const { blueprint, words, container } = show(id);
    const rows = texts(container.querySelectorAll("#secrets + dd li"));
    expect(rows).toEqual(blueprint.secrets.map((name) => `${name} ${words.secrets[name]}`));
    expect(texts(container.querySelectorAll("#scopes code"))).toEqual(blueprint.scopes);
  });

  test("what it takes and gives is listed, each with its type in words", () => {
    const { blueprint, words, headings } = show(id);
    const rows = (title: string) =>
      [...partNamed(title).querySelectorAll("dl > div")].map((row) => [
        row.querySelector("code")?.textContent,
        row.querySelector("small")?.textContent,
        row.querySelector("dd")?.textContent,
      ]);
    const { inputs, outputs } = blueprint;
    if (inputs.length > 0)
      expect(rows(t("blueprint:inputs"))).toEqual(
        inputs.map(({ name, type }) => [name, t(`blueprint:types.${type}`), words.inputs[name]]),
      );
    else expect(headings).not.toContain(t("blueprint:inputs"));
    expect(rows(t("blueprint:outputs"))).toEqual(
      outputs.map(({ name, type, values }) => [
        name,
        `${t(`blueprint:types.${type}`)} ${type}`,
        values
          ? `${words.outputs[name]} ${t("blueprint:values", { values: values.join(", ") })}`
          : words.outputs[name],
      ]),
    );
  });

  test("each property says whose it is, whether it is there, and what is done with it", () => {
    const { blueprint, words, headings } = show(id);
    if (blueprint.properties.length === 0) {
      expect(headings).not.toContain(t("blueprint:data.title"));
      return;
    }
    const rows = [...partNamed(t("blueprint:data.title")).querySelectorAll("dl > div")];
    expect(rows.map((row) => texts(row.children))).toEqual(
      blueprint.properties.map(({ object, name, type, origin, access }) => [
        `${name} ${[
          objectOf(object),
          t(`blueprint:types.${type}`),
          t(`blueprint:data.${origin}`),
          terms.list(access.map((one) => t(`blueprint:data.${one}`))),
        ].join(", ")}`,
        words.properties[`${object}.${name}`],
      ]),
    );
  });

  test("limits, failures, checks, measures and doubts stand in their own words, and are counted", () => {
    const { blueprint, words, headings } = show(id);
    const lists = ["limits", "checks", "measures", "unverified"] as const;
    for (const list of lists.filter((one) => blueprint[one].length > 0)) {
      const fold = folded(t(`blueprint:${list}`));
      expect(texts(fold.querySelectorAll("li"))).toEqual(
        blueprint[list].map((one) => words[list][one]),
      );
      const count = blueprint[list].length;
      expect(fold.previousSibling?.textContent).toContain(t(`blueprint:counts.${list}`, { count }));
    }
    if (blueprint.unverified.length === 0)
      expect(headings).not.toContain(t("blueprint:unverified"));
    const failures = folded(t("blueprint:failures.title")).querySelectorAll("dl > div");
    expect([...failures].map((one) => texts(one.children))).toEqual(
      blueprint.failures.map((one) => [words.failures[one]?.when, words.failures[one]?.then]),
    );
  });

  test("every part is in the contents, which lead to where it stands", () => {
    const { container, headings } = show(id);
    const links = [...container.querySelectorAll("article > nav a")];
    expect(links.length).toBeGreaterThan(9);
    for (const link of links) {
      const at = container.querySelector(link.getAttribute("href") ?? "");
      // The bench is the page's own here.
      if (link.getAttribute("href") !== "#bench") expect(at, link.textContent ?? "").not.toBeNull();
    }
    const named = links.map(({ textContent }) => textContent ?? "");
    const ownNames = [t("blueprint:build.short"), t("bench:title")];
    expect(named.filter((one) => !headings.includes(one))).toEqual(ownNames);
  });

  test("every case that was tried is in the table, with its kind", () => {
    const { words } = show(id);
    const part = folded(t("blueprint:cases.title"));
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
    const items = [...folded(t("blueprint:fit.title")).querySelectorAll("ul > li:has(h3)")];
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
    const { blueprint, words, container } = show(id);
    const { native } = blueprint;
    const part = container.querySelector("#native + dd");
    if (!native) {
      expect(part?.textContent).toContain(t("blueprint:before.noNative"));
      return;
    }
    expect(part?.textContent).toContain(words.native?.what);
    expect(part?.textContent).toContain(words.native?.when);
    const known =
      native.confidence === "page" ? t("sources:confidence.page") : t("result:native.check");
    expect(part?.textContent).toContain(known);
    expect(part?.querySelector("a")?.getAttribute("href")).toBe(native.source);
  });
});

test("the bench stands on the page, and only a receiver shows what is posted to it", () => {
  const { headings } = show("rotate-leads");
  expect(screen.getByText("the bench")).toBeTruthy();
  expect(headings).not.toContain(t("blueprint:payloads.title"));
  show("webhook-receiver");
  const payloads = folded(t("blueprint:payloads.title"));
  expect(payloads.textContent).toContain(t("blueprint:payloads.note"));
  expect(payloads.querySelectorAll("h3 + div pre")).toHaveLength(2);
  for (const code of payloads.querySelectorAll("pre code"))
    expect(JSON.parse(code.textContent ?? "")).toBeTypeOf("object");
});

test("without a bench, the contents do not lead to one", () => {
  const { container } = render(
    <Blueprint blueprint={blueprintOf("webhook-receiver") as BlueprintData} language="en">
      {null}
    </Blueprint>,
  );
  expect(container.querySelector('a[href="#code"]')).not.toBeNull();
  expect(container.querySelector('a[href="#bench"]')).toBeNull();
});

test.each([
  [
    "rotate-leads",
    ["GET /reps", '{"reps": [{"email": "ana@example.com", "open": 12, "limit": 20}]}'],
  ],
  ["enrich-leads", ["GET /leads?email=kim@acme.example", t("blueprint:before.unknown")]],
  ["order-status", ['"delivery_date": "2026-03-05"}', t("blueprint:before.unknown")]],
  ["webhook-receiver", ["POST /orders", t("blueprint:before.accepts")]],
  ["service-slas", [t("blueprint:before.hubspotOnly")]],
  ["intent-score", [t("blueprint:before.nobody")]],
])("%s: it says what another system has to answer", (id, said) => {
  const { container } = show(id);
  for (const one of said)
    expect(container.querySelector("#answers + dd")?.textContent).toContain(one);
});

test("of an answer that holds more than the code reads, the rest is left out", () => {
  const { container } = show("order-status");
  expect(container.querySelector("#answers + dd")?.textContent).not.toContain("address");
});

test("a template with nothing to set and no secret says so", () => {
  show("intent-score");
  expect(entry(t("blueprint:before.settings"))?.textContent).toBe(t("blueprint:before.noSettings"));
  expect(entry(t("blueprint:secrets"))?.textContent).toBe(t("blueprint:before.noSecrets"));
});

test("a few properties to create are named with their types, of many there is a link to the list", () => {
  const { container } = show("automate-control-data");
  const step = container.querySelector("#build + ol > li");
  expect(step?.textContent).toContain(
    `created_for_contact (${t("blueprint:types.string")}, ${t("blueprint:build.unique")})`,
  );
  expect(step?.textContent).toContain(`${t("blueprint:objects.deal")}:`);
  cleanup();
  const many = show("ai-lead-enrichment").container.querySelector("#build + ol > li");
  expect(many?.querySelector('a[href="#properties"]')?.textContent).toBe(
    t("blueprint:build.properties"),
  );
});

test.each([
  ["the sheet", [{ document: "one-pager", section: "use-cases", item: 4 }], "sheet", 4],
  ["the article", [{ document: "article", section: "ai" }], "article", undefined],
  ["nowhere but here", [], "ours", undefined],
] as const)("it says where the example comes from: %s", (_where, places, origin, item) => {
  const { container } = show("rotate-leads", { places: [...places] });
  const fact =
    origin === "ours" ? t("blueprint:origin.ours") : t(`blueprint:facts.${origin}`, { item });
  expect(texts(container.querySelectorAll("header li"))[1]).toBe(fact);
});

test.each([
  ["an action", "rotate-leads", "blueprint:code.intro"],
  ["a receiver", "webhook-receiver", "blueprint:code.introReceiver"],
  ["a bot", "order-status", "blueprint:code.introBot"],
] as const)("the code of %s says where to paste it", (_kind, id, intro) => {
  show(id);
  expect(partNamed(t("blueprint:code.title")).textContent).toContain(t(intro));
});

test("code that scrolls can be reached by keyboard, and says which lines of its file it is", () => {
  show("rotate-leads");
  const file = fileOf({ kind: "action" });
  for (const [from, to] of [
    [1, 40],
    [41, 214],
  ]) {
    const code = screen.getByLabelText(t("blueprint:code.part", { file, from, to }));
    expect(code.tabIndex).toBe(0);
    expect(code.querySelector(".hljs-keyword")).not.toBeNull();
    const [first] = code.querySelectorAll<HTMLElement>("[data-line]");
    expect(first?.dataset.line).toBe(`${from}`);
  }
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
