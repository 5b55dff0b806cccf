import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AskSomebody } from "@/components/take-along/AskSomebody";
import { addressOf } from "@/components/take-along/files";
import { TakeAlong } from "@/components/take-along/TakeAlong";
import { WordsProvider } from "@/components/words/WordsProvider";
import { endonyms, languages } from "@/locales/languages";
import { wordsFor } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import { openPoints } from "@/rules/recommendation/open-points";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf } from "../rules/support";
import { renderIn, wordsOf } from "./words";

const answers = answersOf("exchange=two-way&app=yes");
const { t } = wordsOf("en");
const button = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

const fetched = vi.fn();
beforeEach(() => {
  fetched.mockImplementation(async (address: string) => new Response(`text of ${address}`));
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe("take it along", () => {
  const show = () => {
    const user = userEvent.setup();
    renderIn("en", <TakeAlong answers={answers} language="en" />);
    return user;
  };

  test("offers every language in its own words, the page's own chosen", () => {
    show();
    const radios = screen.getAllByRole("radio");
    const names = languages.map((one) => expect.stringContaining(endonyms[one]));
    expect(radios.map((radio) => radio.closest("label")?.textContent)).toEqual(names);
    expect(screen.getByRole("radio", { name: "English" })).toHaveProperty("checked", true);
    expect(screen.getByRole("region", { name: t("take-along:title") })).toBeTruthy();
    expect(screen.getByRole("group", { name: t("take-along:language") })).toBeTruthy();
  });

  test("fetches nothing before it is asked for", () => {
    show();
    fireEvent.click(screen.getByRole("radio", { name: "Deutsch" }));
    expect(fetched).not.toHaveBeenCalled();
  });

  test("copies the summary in the language chosen, and says so", async () => {
    const user = show();
    expect(status()).toBe("");
    await user.click(screen.getByRole("radio", { name: "Deutsch" }));
    await user.click(button(t("take-along:copy")));
    const address = addressOf("summary.txt", "de", answers);
    expect(fetched.mock.calls).toEqual([[address]]);
    expect(await navigator.clipboard.readText()).toBe(`text of ${address}`);
    expect(status()).toBe(t("take-along:copied.summary"));
    await user.click(screen.getByRole("radio", { name: "Français" }));
    expect(status(), "what was said of another language goes").toBe("");
  });

  test("copies it as Markdown too", async () => {
    const user = show();
    await user.click(button(t("take-along:copyMarkdown")));
    expect(await navigator.clipboard.readText()).toContain("/en/take-along/summary.md");
    expect(status()).toBe(t("take-along:copied.markdown"));
  });

  test("copies the link with every answer in it, without asking the server", async () => {
    history.replaceState(null, "", "/en/advisor?app=yes");
    const user = show();
    await user.click(button(t("take-along:copyLink")));
    expect(await navigator.clipboard.readText()).toBe(location.href);
    expect(status()).toBe(t("take-along:copied.link"));
    expect(fetched).not.toHaveBeenCalled();
  });

  test("where the browser refuses, the text is shown to be copied by hand", async () => {
    const user = show();
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("refused"));
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("radio", { name: "Español" }));
    await user.click(button(t("take-along:copy")));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: t("take-along:refused"),
    });
    expect(field.value).toBe(`text of ${addressOf("summary.txt", "es", answers)}`);
    expect([field.readOnly, field.lang]).toEqual([true, "es"]);
    fireEvent.focus(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test.each([
    ["the server cannot be reached", () => Promise.reject(new Error("offline"))],
    ["the server has nothing", async () => new Response("no", { status: 400 })],
  ])("where %s, it says so and copies nothing", async (_, answer) => {
    const user = show();
    await navigator.clipboard.writeText("before");
    fetched.mockImplementation(answer);
    for (const name of [t("take-along:copy"), t("take-along:email")]) {
      await user.click(button(name));
      expect(status()).toBe(t("take-along:failed"));
    }
    expect(await navigator.clipboard.readText()).toBe("before");
  });

  test("the file to be kept follows the language", async () => {
    const user = show();
    const file = () => screen.getByRole("link", { name: t("take-along:markdown") });
    expect(file().getAttribute("href")).toBe(addressOf("summary.md", "en", answers));
    await user.click(screen.getByRole("radio", { name: "Français" }));
    expect(file().getAttribute("href")).toBe(addressOf("summary.md", "fr", answers));
    expect(file().hasAttribute("download")).toBe(true);
  });

  test("it can be printed", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const user = show();
    await user.click(button(t("take-along:print")));
    expect(print).toHaveBeenCalledOnce();
  });

  test("without a script, each language is linked as text and as Markdown", () => {
    const html = renderToString(
      <WordsProvider language="en" words={wordsFor("en", ["take-along", "common"])}>
        <TakeAlong answers={answers} language="en" />
      </WordsProvider>,
    );
    const [, plain = ""] = /<noscript>(.*)<\/noscript>/.exec(html) ?? [];
    for (const language of languages) {
      for (const file of ["summary.txt", "summary.md"] as const) {
        expect(plain).toContain(addressOf(file, language, answers).replaceAll("&", "&amp;"));
      }
    }
  });
});

describe("questions to pass on", () => {
  const open = answersOf(
    "exchange=read-back&trigger=hubspot&content=chosen&auth=unsure&endpoint=other&skills=javascript&maintenance=yes&plan=unsure&app=no",
  );

  test("each person is asked what they can answer, in a copy that says where it leads", async () => {
    const user = userEvent.setup();
    history.replaceState(null, "", "/en/advisor?auth=unsure");
    renderIn("en", <AskSomebody recommendation={recommend(advisor, open)} open />);
    const words = wordsOf("en");
    const auth = words.text("take-along:ask.of.auth");
    expect(screen.getByText(words.quote(auth))).toBeTruthy();
    expect(screen.getByText(t("take-along:ask.who.other-system"))).toBeTruthy();
    expect(screen.queryByText(t("take-along:ask.who.team"))).toBeNull();
    const [first] = screen.getAllByRole("button");
    await user.click(first as HTMLElement);
    const copied = await navigator.clipboard.readText();
    expect(copied.startsWith(auth)).toBe(true);
    expect(copied).toContain(t("take-along:ask.about", { link: location.href }));
    expect(copied).not.toContain(words.text("take-along:ask.of.plan"));
    expect(screen.getAllByRole("status")[0]?.textContent).toBe(t("take-along:copied.questions"));
  });

  test("it says how many points are open, and names each once", () => {
    const recommendation = recommend(advisor, open);
    const { questions, changes } = openPoints(recommendation);
    expect(questions).toEqual(["auth", "plan"]);
    expect(changes.length).toBeGreaterThan(0);
    renderIn("de", <AskSomebody recommendation={recommendation} />);
    const count = questions.length + changes.length;
    const { t: de, text } = wordsOf("de");
    expect(screen.getByText(de("take-along:ask.open", { count }))).toBeTruthy();
    for (const id of changes) {
      expect(
        screen.getAllByText(new RegExp(text(`take-along:ask.changed.${id}`).slice(0, 40))),
      ).toHaveLength(1);
    }
  });

  test("where nothing is open, nothing is shown", () => {
    const settled = recommend(advisor, answers);
    const { container } = renderIn("en", <AskSomebody recommendation={settled} />);
    expect(container.textContent).toBe("");
  });

  test("what a need leaves open is asked, though nobody was unsure of it", () => {
    const built = answersOf(
      "trigger=hubspot&exchange=send&content=everything&auth=api-key&skills=none&app=no&endpoint=other",
    );
    expect(openPoints(recommend(advisor, built)).questions).toEqual(["plan"]);
  });
});
