import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { RunResult } from "@/components/use-case/bench/RunResult";
import type { Report, SentRequest } from "@/components/use-case/bench/types";
import { WordsProvider } from "@/components/words/WordsProvider";
import { wordsFor } from "@/locales/words";
import { wordsOf } from "../words";

const { t } = wordsOf("en");

const request: SentRequest = {
  method: "POST",
  url: "https://a.example/x",
  headers: { "x-api-key": "{KEY}", accept: "*/*" },
  body: '{"a":[1]}',
  status: 201,
};

const report: Report = {
  end: { how: "returned" },
  outputs: { status: "ok", reason: null, note: "", list: [1, { a: 2 }], count: 0 },
  requests: [request],
  log: ["one", "two"],
  milliseconds: 12,
};

function show(change: Partial<Report> = {}, own = true) {
  const { container } = render(
    <WordsProvider language="en" words={wordsFor("en", ["bench"])}>
      <RunResult report={{ ...report, ...change }} own={own} />
    </WordsProvider>,
  );
  return container;
}

const part = (title: string) => {
  const heading = screen.getByRole("heading", { level: 4, name: title, hidden: true });
  return (heading.closest("details") ?? heading.parentElement) as HTMLElement;
};

test("whose run it is stands above it", () => {
  show();
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(t("bench:result.yours"));
  show({}, false);
  expect(screen.getAllByRole("heading", { level: 3 })[1]?.textContent).toBe(t("bench:result.ours"));
});

test("each output is shown as it is; what is empty is called missing, and nought is not", () => {
  show();
  const rows = within(part(t("bench:result.outputs"))).getAllByRole("row", { hidden: true });
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    [t("bench:result.name"), t("bench:result.value")],
    ["status", "ok"],
    ["reason", t("bench:result.missing")],
    ["note", t("bench:result.missing")],
    [t("bench:result.name"), t("bench:result.value")],
    ["list", '[1,{"a":2}]'],
    ["count", "0"],
  ]);
});

test("what the workflow branches on comes first, and of many outputs the rest is folded", () => {
  show({ outputs: { a: 1, b: 2, c: 3, status: "ok", d: 4 } });
  const outputs = part(t("bench:result.outputs"));
  const [seen, rest] = [...outputs.querySelectorAll("tbody")].map((body) =>
    [...body.querySelectorAll("th")].map(({ textContent }) => textContent),
  );
  expect([seen, rest]).toEqual([
    ["status", "a", "b"],
    ["c", "d"],
  ]);
  expect(outputs.querySelector("details summary")?.textContent).toBe(
    t("bench:result.more", { count: 2 }),
  );
});

test("up to four outputs are seen at once", () => {
  show({ outputs: { a: 1, b: 2, c: 3, d: 4 } });
  expect(part(t("bench:result.outputs")).querySelector("details")).toBeNull();
});

test("each request is shown with its answer, its headers and its body, set out to be read", () => {
  show();
  const [sent] = within(part(t("bench:result.requests"))).getAllByRole("listitem", {
    hidden: true,
  });
  expect([...(sent?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    "POST https://a.example/x",
    t("bench:result.answered", { status: 201 }),
    t("bench:result.headers"),
    "x-api-key: {KEY}\naccept: */*",
    t("bench:result.body"),
    '{\n  "a": [\n    1\n  ]\n}',
  ]);
  expect(part(t("bench:result.requests")).textContent).toContain(t("bench:result.secrets"));
});

test.each([
  ["a body that is no JSON is shown as it was sent", { body: "a=1&b=2" }, "a=1&b=2"],
  ["a request that nobody answered says so", { status: "none" }, t("bench:result.unanswered")],
  ["one that no sample was meant for says so", { known: false }, t("bench:result.unknown")],
] as const)("%s", (_what, change, said) => {
  show({ requests: [{ ...request, ...change }] });
  expect(part(t("bench:result.requests")).textContent).toContain(said);
});

test("a request without headers or body has no room for them", () => {
  show({ requests: [{ ...request, headers: {}, body: null }] });
  const [sent] = within(part(t("bench:result.requests"))).getAllByRole("listitem", {
    hidden: true,
  });
  expect(sent?.children).toHaveLength(2);
});

test("the log is shown line by line", () => {
  show();
  expect(part(t("bench:result.log")).querySelector("pre")?.textContent).toBe("one\ntwo");
});

test("what there was none of says so", () => {
  show({ outputs: {}, requests: [], log: [] });
  expect(part(t("bench:result.outputs")).textContent).toContain(t("bench:result.noOutputs"));
  expect(part(t("bench:result.requests")).textContent).toContain(t("bench:result.noRequests"));
  expect(part(t("bench:result.requests")).textContent).toContain(t("bench:result.noLog"));
  expect(screen.queryByText(t("bench:result.log"))).toBeNull();
  expect(screen.queryByText(t("bench:result.secrets"))).toBeNull();
});

test("an error is shown with its line where that is known", () => {
  show({ end: { how: "threw", message: "TypeError: no", line: 3 } });
  const error = part(t("bench:result.error"));
  expect(error.querySelector("pre")?.textContent).toBe("TypeError: no");
  expect(error.textContent).toContain(t("bench:result.line", { line: 3 }));
});

test("where it is not, no line is named; a run that returned has no error", () => {
  show({ end: { how: "threw", message: "x", line: null } });
  expect(part(t("bench:result.error")).querySelector("p")).toBeNull();
  const returned = show();
  expect(returned.textContent).not.toContain(t("bench:result.error"));
});
