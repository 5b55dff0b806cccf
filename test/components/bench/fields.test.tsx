import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { draftOf, statuses } from "@/components/use-case/bench/draft";
import { InputFields } from "@/components/use-case/bench/InputFields";
import { ResponseFields } from "@/components/use-case/bench/ResponseFields";
import type { Sample } from "@/components/use-case/bench/types";
import { WordsProvider } from "@/components/words/WordsProvider";
import { wordsFor } from "@/locales/words";
import { wordsOf } from "../words";
import { sample } from "./sample";

const { t } = wordsOf("en");

function show(of: Sample = sample, editable = true, faults = {}) {
  const edit = vi.fn();
  const draft = draftOf(of);
  const fields = { sample: of, draft, edit, editable };
  const { container } = render(
    <WordsProvider language="en" words={wordsFor("en", ["bench"])}>
      <InputFields {...fields} />
      <ResponseFields {...fields} faults={faults} />
    </WordsProvider>,
  );
  return { edit, draft, container };
}

test("each input has its name, its type, its value and what it is for", () => {
  const { container } = show();
  expect(container.textContent).toContain(t("bench:inputs.object", { type: "COMPANY", id: 7 }));
  expect(container.textContent).toContain(t("bench:inputs.hint"));
  const fields = [...container.querySelectorAll<HTMLInputElement>("fieldset:first-of-type input")];
  const fold = container.querySelector("fieldset:first-of-type details");
  expect(fold?.querySelector("summary")?.textContent).toBe(t("bench:inputs.more", { count: 2 }));
  expect(fields.map((field) => fold?.contains(field))).toEqual([false, true, true]);
  expect(fields.map(({ labels, value }) => [labels?.[0]?.textContent, value])).toEqual([
    [`domain ${t("bench:inputs.types.string")}`, "example.org"],
    [`employees ${t("bench:inputs.types.number")}`, "40"],
    [`industry ${t("bench:inputs.types.string")}`, ""],
  ]);
  const described = fields.map((field) => field.getAttribute("aria-describedby"));
  expect(document.getElementById(described[0] ?? "")?.textContent).toBe("Whom to look up.");
  expect(described.slice(1)).toEqual([null, null]);
});

test("two inputs are both seen at once", () => {
  const { container } = show({ ...sample, inputs: sample.inputs.slice(1) });
  expect(container.querySelector("fieldset:first-of-type details")).toBeNull();
});

test("the responses are folded: the sample runs as it is", () => {
  const { container } = show();
  const fold = container.querySelector("details:has(fieldset)") as HTMLDetailsElement;
  expect(fold.open).toBe(false);
  expect(fold.querySelector("summary")?.textContent).toBe(
    t("bench:responses.fold", { count: sample.responses.length }),
  );
});

test.each([
  [60, "INPUT"],
  [61, "TEXTAREA"],
])(
  "a value of %i letters has the room it needs, and another type is called another",
  (length, tag) => {
    const value = "x".repeat(length);
    show({ ...sample, inputs: [{ name: "note", type: "date", value }] });
    const field = screen.getByLabelText<HTMLInputElement>(`note ${t("bench:inputs.types.other")}`);
    expect([field.tagName, field.value]).toEqual([tag, value]);
  },
);

test("without inputs, an object or responses, it says what there is not", () => {
  const { container } = show({ ...sample, inputs: [], object: null, responses: [] });
  expect(container.querySelectorAll("fieldset")).toHaveLength(1);
  expect(container.textContent).toBe(t("bench:inputs.title") + t("bench:inputs.none"));
});

test("what is typed changes that input alone", () => {
  const { edit, draft } = show();
  fireEvent.change(screen.getByLabelText(/^domain/), { target: { value: "acme.example" } });
  expect(edit).toHaveBeenCalledExactlyOnceWith({
    ...draft,
    inputs: { ...draft.inputs, domain: "acme.example" },
  });
});

test("each response names whose it is, and offers the usual statuses, its own first", () => {
  const { container } = show();
  const legends = [...container.querySelectorAll("details fieldset > legend")];
  expect(legends.map(({ textContent }) => textContent)).toEqual(
    sample.responses.map(({ service, method, url }) =>
      t("bench:responses.legend", { service, method, url }),
    ),
  );
  const named = statuses.map((one) => [one, t(`bench:responses.statuses.${one}`)]);
  const offered = [...container.querySelectorAll("select")].map(({ options }) =>
    [...options].map(({ value, textContent }) => [value, textContent]),
  );
  expect(offered).toEqual([named, [["201", "201"], ...named]]);
  const labels = [...container.querySelectorAll("details fieldset textarea")].map(
    (one) => (one as HTMLTextAreaElement).labels[0]?.textContent,
  );
  expect(labels).toEqual([t("bench:responses.body"), t("bench:responses.bodyText")]);
});

test("a status or a body that is changed leaves the rest as it is", () => {
  const { edit, draft } = show();
  const { provider } = draft.responses;
  const changed = (part: object) => ({
    ...draft,
    responses: { ...draft.responses, provider: { ...provider, ...part } },
  });
  const [status] = screen.getAllByLabelText(t("bench:responses.status"));
  fireEvent.change(status as HTMLElement, { target: { value: "404" } });
  expect(edit).toHaveBeenLastCalledWith(changed({ status: "404" }));
  fireEvent.change(screen.getByLabelText(t("bench:responses.body")), { target: { value: "{}" } });
  expect(edit).toHaveBeenLastCalledWith(changed({ body: "{}" }));
});

test("before the page’s script runs, nothing can be edited", () => {
  const { container } = show(sample, false);
  for (const field of container.querySelectorAll<HTMLInputElement>("input, textarea"))
    expect(field.readOnly).toBe(true);
  for (const select of container.querySelectorAll("select")) expect(select.disabled).toBe(true);
});

test.each([
  [{ line: 2, column: 3, near: "b" }, "bench:responses.fault"],
  [{ line: 2, column: 3, near: "" }, "bench:responses.faultAtEnd"],
] as const)("a body that is no JSON says where: %j", (fault, words) => {
  show(sample, true, { provider: fault });
  const body = screen.getByLabelText(t("bench:responses.body"));
  expect(body.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(body.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    t(words, fault),
  );
  const other = screen.getByLabelText(t("bench:responses.bodyText"));
  expect([
    other.ariaInvalid ?? other.getAttribute("aria-invalid"),
    other.getAttribute("aria-describedby"),
  ]).toEqual(["false", null]);
});

test("a body has as many lines as it needs, up to ten", () => {
  const many = {
    ...sample.responses[1],
    id: "many",
    text: "x\n".repeat(30),
  } as Sample["responses"][number];
  const { container } = show({ ...sample, responses: [...sample.responses, many] });
  const rows = [...container.querySelectorAll<HTMLTextAreaElement>("details fieldset textarea")];
  expect(rows.map((one) => one.rows)).toEqual([4, 2, 10]);
});
