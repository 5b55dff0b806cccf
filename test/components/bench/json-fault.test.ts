// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "@/components/use-case/bench/json-fault";
import { always } from "../../always";

test.each(['{"a": [1, -2.5e3, true, null, "é\\n"]}', "[]", "{}", ' "text" ', "0"])(
  "%s is JSON",
  (text) => {
    expect(jsonFault(text)).toBeNull();
  },
);

test.each([
  ["a word without quotes", '{\n  "a": b\n}', 2, 8, "b"],
  ["a comma at the end of an object", '{"a": 1,}', 1, 9, "}"],
  ["a comma at the end of a list", "[1,\n]", 2, 1, "]"],
  ["a missing comma", '{"a": 1\n "b": 2}', 2, 2, '"b": 2}'],
  ["a missing colon", '{"a" 1}', 1, 6, "1}"],
  ["a name without quotes", "{a: 1}", 1, 2, "a: 1}"],
  ["single quotes", "{'a': 1}", 1, 2, "'a': 1}"],
  ["a leading zero", "[01]", 1, 2, "01]"],
  ["a quote that is not closed", '{"a": "b}', 1, 7, '"b}'],
  ["something after the end", "{} x", 1, 4, "x"],
  ["an end too early", '{"a": [1', 1, 9, ""],
  ["nothing", "", 1, 1, ""],
])("%s is found where it stands", (_what, text, line, column, near) => {
  expect(jsonFault(text)).toEqual({ line, column, near });
});

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON as it is typed, and the same with one letter more or less. */
const nearlyJson = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.boolean(), fc.nat(), fc.constantFrom(...'?{}[],:"0e-.\\ '))
  .map(([json, spaced, at, letter]) => {
    const text = spaced ? JSON.stringify(JSON.parse(json), null, 2) : json;
    const place = at % (text.length + 1);
    return [
      text.slice(0, place) + letter + text.slice(place),
      text.slice(0, place) + text.slice(place + 1),
    ];
  });

test("what the browser takes for JSON has no fault, and nothing else goes without", () => {
  always(
    fc.property(nearlyJson, (texts) => {
      for (const text of texts) expect(jsonFault(text) === null).toBe(parses(text));
    }),
  );
});

test("a fault stands where its letters are, and what comes before could still become JSON", () => {
  always(
    fc.property(nearlyJson, (texts) => {
      for (const text of texts) {
        const fault = jsonFault(text);
        if (!fault) continue;
        const lines = text.split("\n");
        const rest = lines[fault.line - 1]?.slice(fault.column - 1) ?? "";
        expect(rest.slice(0, 12).trim()).toBe(fault.near);
        const before = [
          ...lines.slice(0, fault.line - 1),
          (lines[fault.line - 1] ?? "").slice(0, fault.column - 1),
        ];
        const again = jsonFault(before.join("\n"));
        if (again) expect([again.line, again.near]).toEqual([before.length, ""]);
      }
    }),
  );
});
