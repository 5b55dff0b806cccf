import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Home } from "@/components/home/Home";
import { type Language, languages } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { wordsOf } from "../words";

/** What the search waits for as it loads. */
const gate = vi.hoisted(() => ({ open: () => Promise.resolve() }));

vi.mock("@/locales/search-words", async (original) => {
  const actual = await original<typeof import("@/locales/search-words")>();
  return {
    searchWordsOf: (language: string) => gate.open().then(() => actual.searchWordsOf(language)),
  };
});

const sent = vi.fn((event: Event) => event.preventDefault());

beforeEach(() => {
  sent.mockClear();
  gate.open = () => Promise.resolve();
  window.history.replaceState(null, "");
});

/** The start page, and how one of its readers sees the search. */
function open(language: Language = "en") {
  const { container } = render(<Home language={language} />);
  const { t } = wordsOf(language);
  container.querySelector("form")?.addEventListener("submit", sent);
  const chips = () => screen.getAllByRole<HTMLInputElement>("radio", { hidden: true });
  return {
    t,
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>("searchbox", { name: t("home:find.label") }),
    status: () => screen.getByRole("status").textContent,
    values: () => chips().map(({ value }) => value),
    chosen: () => chips().find(({ checked }) => checked)?.value,
    chip: (id: string) => screen.getByRole("radio", { name: wordsOfUseCase(language, id).short }),
    query: () =>
      new URLSearchParams(
        new FormData(container.querySelector("form") as HTMLFormElement) as never,
      ).toString(),
    found: () => vi.waitFor(() => expect(screen.getByRole("status").textContent).not.toBe("")),
  };
}

test.each([
  ["en", "comission"],
  ["fr", "prime des commerciaux"],
  ["es", "comision"],
  ["de", "Provison"],
] as const)("%s: as one types, the chips narrow, best first", async (language, typed) => {
  const { user, field, values, found, status, t } = open(language);
  await user.type(field, typed);
  await found();
  expect(values()[0]).toBe("advanced-calculations");
  expect(values().at(-1)).toBe("other");
  expect(values().length).toBeLessThan(8);
  const count = values().length - 1;
  expect(status()).toBe(t("home:find.fit", { count, all: 14 }));
});

test("Enter chooses the first that fits, and the next one goes on", async () => {
  const { user, field, found, chosen, query, status, t } = open();
  await user.type(field, "leads to whoever has room");
  await found();
  expect(chosen()).toBeUndefined();
  await user.keyboard("{Enter}");
  expect(chosen()).toBe("rotate-leads");
  expect(sent).not.toHaveBeenCalled();
  expect(status()).toBe(
    t("home:find.chosen", { name: wordsOfUseCase("en", "rotate-leads").short }),
  );
  await user.keyboard("{Enter}");
  expect(sent).toHaveBeenCalledOnce();
  expect(query()).toBe("use-case=rotate-leads");
  expect(field.value).toBe("leads to whoever has room");
});

test("whoever presses Enter before the search is there does not lose what was typed", async () => {
  let arrive = () => {};
  gate.open = () =>
    new Promise((resolve) => {
      arrive = resolve;
    });
  const { user, field, chosen, status } = open();
  await user.type(field, "hot leads{Enter}");
  expect([chosen(), status(), sent.mock.calls.length]).toEqual([undefined, "", 0]);
  arrive();
  await vi.waitFor(() => expect(chosen()).toBe("intent-score"));
  expect(field.value).toBe("hot leads");
});

test("a search that does not load says so, does not stand in the way, and is tried again", async () => {
  gate.open = () => Promise.reject(new Error("no connection"));
  const { user, field, status, values, found, t } = open();
  await user.type(field, "commission");
  await found();
  expect(status()).toBe(t("home:find.failed"));
  expect(values()).toHaveLength(15);
  await user.keyboard("{Enter}");
  expect(sent).toHaveBeenCalledOnce();
  gate.open = () => Promise.resolve();
  await user.type(field, "s");
  await vi.waitFor(() => expect(values()[0]).toBe("advanced-calculations"));
});

test("an empty field goes on without a use case", async () => {
  const { user, field, query } = open();
  await user.click(field);
  await user.keyboard("{Enter}");
  expect(sent).toHaveBeenCalledOnce();
  expect(query()).toBe("");
});

test("where nothing fits, it says so and offers none of them", async () => {
  const { user, field, values, found, status, chosen, query, t } = open();
  await user.type(field, "xylophonquartz");
  await found();
  expect(status()).toBe(t("home:find.nothing"));
  expect(values()).toEqual(["other"]);
  await user.keyboard("{Enter}");
  expect(chosen()).toBe("other");
  await user.keyboard("{Enter}");
  expect(sent).toHaveBeenCalledOnce();
  expect(query()).toBe("use-case=other");
});

test("typing on takes back what was chosen, and an empty field shows all again", async () => {
  const { user, field, found, chosen, chip, values } = open();
  await user.click(chip("enrich-leads"));
  expect(chosen()).toBe("enrich-leads");
  await user.type(field, "leads");
  await found();
  expect(values()).toContain("enrich-leads");
  expect(chosen()).toBeUndefined();
  await user.clear(field);
  expect(values()).toHaveLength(15);
});

test("a choice that is folded away is named on the fold", async () => {
  const { user, chip } = open();
  await user.click(document.querySelector("summary") as HTMLElement);
  await user.click(chip("email-variants"));
  const { short } = wordsOfUseCase("en", "email-variants");
  expect(document.querySelector("summary")?.textContent).toContain(short);
});

test.each(languages)("%s: what is typed is no part of the form", async (language) => {
  const { user, field, query } = open(language);
  await user.type(field, "secret words");
  expect(query()).not.toContain("secret");
  expect(field.name).toBe("");
});

test("whoever comes back finds what was typed and chosen", async () => {
  const first = open();
  await first.user.type(first.field, "duplicate deals");
  await first.found();
  await first.user.keyboard("{Enter}{Enter}");
  document.body.replaceChildren();
  const back = open();
  await vi.waitFor(() => expect(back.chosen()).toBe("automate-control-data"));
  expect(back.field.value).toBe("duplicate deals");
  await vi.waitFor(() => expect(back.values()[0]).toBe("automate-control-data"));
});
