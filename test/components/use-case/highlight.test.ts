// @vitest-environment node
import { expect, test } from "vitest";
import { highlightedLines } from "@/components/use-case/highlight";
import { settingsIn } from "@/components/use-case/settings";
import { sourceOf } from "@/components/use-case/source";
import { blueprints } from "@/rules/use-cases/registry";

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

test.each(blueprints.map((one) => [one.id, one] as const))(
  "%s: each line is highlighted by itself, and together they are the file",
  (_id, blueprint) => {
    const source = sourceOf(blueprint);
    const lines = highlightedLines(source, "javascript");
    expect(`${lines.map(textOf).join("\n")}\n`).toBe(source);
    for (const line of lines)
      expect(line.match(/<span/g)?.length ?? 0).toBe(line.match(/<\/span>/g)?.length ?? 0);
  },
);

test("a comment over several lines is one on each of them", () => {
  const lines = highlightedLines("/**\n * Two lines.\n */\nconst a = 1;\n", "javascript");
  expect(lines).toHaveLength(4);
  for (const line of lines.slice(0, 3)) expect(line).toMatch(/^<span class="hljs-comment">/);
  expect(lines[3]).toContain("hljs-keyword");
});

test.each(blueprints.map((one) => [one.id, one] as const))(
  "%s: every address that is made up has to be set",
  (_id, blueprint) => {
    const lines = sourceOf(blueprint).split("\n");
    const set = settingsIn(lines.join("\n"), blueprint.settings).map(({ line }) => line);
    const madeUp = lines.flatMap((line, i) =>
      /https:\/\/\w+\.example\.com/.test(line) ? [i + 1] : [],
    );
    expect(madeUp.filter((line) => !set.includes(line))).toEqual([]);
  },
);

test("a constant is found, and a member of one; what is only used, or is not there, is not", () => {
  const source = "use(NAME);\nconst NAME = 1;\nconst ALL = {\n  member: 2,\n};\n";
  expect(settingsIn(source, ["NAME", "member"])).toEqual([
    { name: "NAME", line: 2 },
    { name: "member", line: 4 },
  ]);
  expect(() => settingsIn(source, ["use"])).toThrow("The file has no setting “use”.");
});

test("a template says that a system may answer 404 where its code expects that, and nowhere else", () => {
  const says = blueprints.filter(({ services }) => services.some(({ unknown }) => unknown));
  const asksOthers = blueprints.filter(({ services }) =>
    services.some(({ base }) => !base.includes("hubapi")),
  );
  const expects = asksOthers.filter((one) => sourceOf(one).includes('"http_404"'));
  expect(says.map(({ id }) => id)).toEqual(expects.map(({ id }) => id));
});
