import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Failed } from "@/components/layout/Failed";
import { LanguageMenu } from "@/components/layout/LanguageMenu";
import { NotFound } from "@/components/layout/NotFound";
import { endonyms, languages } from "@/locales/languages";
import { wordsOf } from "./words";

describe("language switcher", () => {
  beforeEach(() => {
    history.replaceState(null, "", "/en/advisor?exchange=send");
    document.addEventListener("click", (event) => event.preventDefault(), { once: true });
    const props = { path: "/advisor", query: "?exchange=send", label: "Language" };
    render(<LanguageMenu language="en" {...props} />);
  });

  test("offers each language in its own words, and says which one is shown", () => {
    for (const language of languages) {
      const link = screen.getByRole("link", { name: endonyms[language] });
      expect(link.getAttribute("lang")).toBe(language);
      expect(link.getAttribute("hreflang")).toBe(language);
      expect(link.getAttribute("href")).toBe(`/${language}/advisor?exchange=send`);
    }
    expect(screen.getByRole("link", { current: true }).textContent).toContain("English");
  });

  test("remembers a choice, and keeps steps made since the page was loaded", async () => {
    history.pushState(null, "", "/en/advisor?exchange=send&trigger=chat");
    const link = screen.getByRole("link", { name: "Deutsch" });
    await userEvent.click(link);
    expect(link.getAttribute("href")).toEqual(expect.stringMatching(/exchange=send&trigger=chat$/));
    expect(document.cookie).toBe("lang=de");
  });
});

describe("a chosen language", () => {
  const show = () => {
    history.replaceState(null, "", "/en/guide?a=1");
    render(<LanguageMenu language="en" path="/guide" query="" label="Language" />);
    return screen.getByRole("link", { name: "Deutsch" }) as HTMLAnchorElement;
  };

  test("is remembered for a year, on the whole site, and sent to this site alone", () => {
    const cookie = vi.spyOn(document, "cookie", "set");
    const link = show();
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link);
    expect(cookie).toHaveBeenCalledWith("lang=de; path=/; max-age=31536000; samesite=lax");
  });

  test.each(["focus", "pointerEnter"] as const)(
    "leads to the address as it is now, on %s",
    (event) => {
      const link = show();
      expect(link.search).toBe("");
      fireEvent[event](link);
      expect(link.search).toBe("?a=1");
    },
  );

  test("is told from the others only where it is the page’s own", () => {
    show();
    const current = screen.getAllByRole("link").map((one) => one.getAttribute("aria-current"));
    expect(current).toEqual(languages.map((one) => (one === "en" ? "true" : null)));
    expect(screen.getByRole("navigation", { name: "Language" })).toBeTruthy();
  });
});

describe.each(languages)("%s", (language) => {
  test("an address that leads nowhere says so, and leads on", () => {
    const { t } = wordsOf(language);
    render(<NotFound language={language} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(
      t("errors:notFound.title"),
    );
    const link = screen.getByRole("link", { name: t("errors:notFound.link") });
    expect(link.getAttribute("href")).toBe(`/${language}/advisor`);
  });

  test("a page that failed says so, and that nothing is lost", () => {
    const { t } = wordsOf(language);
    render(<Failed language={language} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(
      t("errors:failed.title"),
    );
    expect(screen.getByText(t("errors:failed.text"))).toBeTruthy();
    expect(screen.getByRole("button", { name: t("errors:failed.retry") })).toBeTruthy();
  });
});
