// @vitest-environment node
import { expect, test } from "vitest";
import { jsonFault } from "@/components/use-case/bench/json-fault";

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
