import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { Bench } from "@/components/use-case/bench/Bench";
import { runInSandbox } from "@/components/use-case/bench/sandbox";
import type { Kind, Recorded } from "@/components/use-case/bench/types";
import { WordsProvider } from "@/components/words/WordsProvider";
import { termsOf } from "@/locales/terms";
import { i18nOf, wordsFor } from "@/locales/words";
import { sample } from "./sample";

vi.mock("@/components/use-case/bench/sandbox", () => ({ limit: 5000, runInSandbox: vi.fn() }));

const { t } = termsOf(i18nOf("en"));
const runs = vi.mocked(runInSandbox);

const recorded: Recorded = {
  outputs: { status: "recorded", reason: null },
  requests: [
    {
      method: "GET",
      url: "https://provider.example.com/companies",
      headers: { "x-api-key": "{TOKEN}" },
      body: null,
      status: 200,
    },
  ],
  log: ["as recorded"],
};

const bench = (kind: Kind = "action") => (
  <WordsProvider language="en" words={wordsFor("en", ["bench"])}>
    <Bench source="the action" sample={sample} kind={kind} recorded={recorded} />
  </WordsProvider>
);

const button = (name: "run" | "reset") =>
  screen.getByText(t(`bench:${name}`), { selector: "button" });
const returned = (outputs: object) => ({
  end: "returned",
  entries: [{ kind: "returned", text: JSON.stringify({ outputFields: outputs }), took: 120 }],
});

beforeEach(() => {
  runs.mockReset();
  runs.mockResolvedValue(returned({ status: "mine" }));
});

test("before any script runs, the recorded run is there and nothing can be pressed", () => {
  const html = renderToString(bench());
  expect(html).toContain("as recorded");
  expect(html).toContain("{TOKEN}");
  expect(html.match(/<button[^>]*>/g)).toHaveLength(2);
  for (const [button] of html.matchAll(/<button[^>]*>/g)) expect(button).toContain("disabled");
  expect(html).toMatch(/readonly/i);
});

test("Run takes the very text of the action and what stands in the fields", async () => {
  const user = userEvent.setup();
  render(bench());
  const field = screen.getByLabelText(/^domain/);
  await user.clear(field);
  const [status] = screen.getAllByLabelText(t("bench:responses.status"));
  if (status) await user.selectOptions(status, "500");
  await user.click(button("run"));
  const [source, job] = runs.mock.calls[0] ?? [];
  expect(source).toBe("the action");
  expect(job).toMatchObject({ event: { inputFields: { domain: null, employees: 40 } } });
  expect(job?.responses.map(({ status }) => status)).toEqual([500, 201]);
  await screen.findByText("mine");
  expect(screen.getByRole("status").textContent).toBe(
    t("bench:status.returned", { seconds: 0.12 }),
  );
  expect(screen.queryByText("as recorded")).toBeNull();
});

test("a response that is no JSON is pointed at, kept as typed, and nothing runs", async () => {
  const user = userEvent.setup();
  render(bench());
  const body = screen.getByRole("textbox", {
    name: t("bench:responses.body"),
  }) as HTMLTextAreaElement;
  await user.clear(body);
  await user.type(body, "{{ no");
  await user.click(button("run"));
  expect(runs).not.toHaveBeenCalled();
  expect(body.value).toBe("{ no");
  expect(document.activeElement).toBe(body);
  expect(body.closest("details")?.open).toBe(true);
  expect(body.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/line 1, column 3/)).toBeTruthy();
  await user.click(button("reset"));
  expect(body.value).toBe('{\n  "employees": 40\n}');
  expect(body.getAttribute("aria-invalid")).toBe("false");
});

test("Reset ends a run on its way, and its late result is not shown", async () => {
  const user = userEvent.setup();
  let answer: (heard: ReturnType<typeof returned>) => void = () => {};
  runs.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  render(bench());
  await user.click(button("run"));
  await user.click(button("run"));
  expect(runs).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("status").textContent).toBe(t("bench:status.running"));
  await user.click(button("reset"));
  expect(runs.mock.calls[0]?.[2]?.aborted).toBe(true);
  answer(returned({ status: "late" }));
  await waitFor(() => expect(screen.getByText("as recorded")).toBeTruthy());
  expect(screen.queryByText("late")).toBeNull();
});

test("a receiver shows its recorded run and offers none", () => {
  render(bench("receiver"));
  expect(screen.getByText(t("bench:receiver"))).toBeTruthy();
  expect(screen.getByText("as recorded")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
