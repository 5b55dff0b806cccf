import { render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { icon } from "@/components/layout/icon";
import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import { languages } from "@/locales/languages";
import { wordsOf } from "./words";

const alternates = () =>
  [...document.querySelectorAll<HTMLLinkElement>("link")].map((link) => [
    link.rel,
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);

test("the parts of the site lead from every page, and the one that is open says so", () => {
  const { t } = wordsOf("de");
  render(
    <Page language="de" path="/guide" query="?a=b">
      content
    </Page>,
  );
  const [nav] = screen.getAllByRole("navigation", { name: t("common:nav.label") }) as [HTMLElement];
  const links = within(nav).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "/de/advisor",
    "/de/use-cases",
    "/de/guide",
  ]);
  expect(links.map((link) => link.ariaCurrent)).toEqual([null, null, "page"]);
  const home = screen.getByRole("link", { name: t("common:site") });
  expect([home.getAttribute("href"), home.getAttribute("aria-current")]).toEqual(["/de", null]);
});

test("on the start page the site’s name says that it is open", () => {
  render(
    <Page language="en" path="">
      content
    </Page>,
  );
  const home = screen.getByRole("link", { name: wordsOf("en").t("common:site") });
  expect(home.getAttribute("aria-current")).toBe("page");
  expect(alternates().at(-1)).toEqual(["alternate", "x-default", "/"]);
});

test("a way past the header leads to the content", () => {
  const { t } = wordsOf("en");
  render(
    <Page language="en" path="">
      content
    </Page>,
  );
  const skip = screen.getByRole("link", { name: t("common:skip") });
  expect(document.querySelector(skip.getAttribute("href") ?? "")?.textContent).toBe("content");
  expect(screen.getByRole("contentinfo").textContent).toContain(t("common:footer.privacy"));
  expect(screen.getByRole("contentinfo").textContent).toContain(t("common:footer.independent"));
});

test("the same page in another language keeps the answers, for readers and for search engines", () => {
  render(
    <Page language="fr" path="/advisor" query="?app=yes">
      content
    </Page>,
  );
  for (const other of languages) {
    const href = `/${other}/advisor?app=yes`;
    expect(document.querySelector(`nav a[lang="${other}"]`)?.getAttribute("href")).toBe(href);
  }
  expect(alternates()).toEqual([
    ["canonical", null, "/fr/advisor"],
    ...languages.map((other) => ["alternate", other, `/${other}/advisor`]),
    ["alternate", "x-default", "/advisor"],
  ]);
});

test("where the site’s address is known, search engines get whole addresses, with one slash", async () => {
  vi.stubEnv("SITE_URL", "https://advisor.example/");
  vi.resetModules();
  const { Alternates } = await import("@/components/layout/Alternates");
  render(<Alternates language="en" path="/guide" />);
  expect(alternates()[0]).toEqual(["canonical", null, "https://advisor.example/en/guide"]);
  expect(alternates().at(-1)).toEqual(["alternate", "x-default", "https://advisor.example/guide"]);
  vi.unstubAllEnvs();
});

test.each(languages)(
  "%s: a page’s title names it and the site; not each has a description",
  (language) => {
    const { t } = wordsOf(language);
    const title = t("common:title", { page: t("guide:title") });
    const titled = pageMetadata(language, (terms) => terms.t("guide:title"));
    expect(titled).toEqual({ icons: { icon }, title });
    const described = pageMetadata(
      language,
      (terms) => terms.t("guide:title"),
      (terms) => terms.t("guide:lead"),
    );
    expect(described).toEqual({ icons: { icon }, title, description: t("guide:lead") });
  },
);

test("the icon is a picture that needs no request", () => {
  const [type, svg] = icon.split(",");
  expect(type).toBe("data:image/svg+xml");
  const parsed = new DOMParser().parseFromString(decodeURIComponent(svg ?? ""), "image/svg+xml");
  expect(parsed.documentElement.nodeName).toBe("svg");
  expect(parsed.documentElement.children.length).toBeGreaterThan(1);
});
