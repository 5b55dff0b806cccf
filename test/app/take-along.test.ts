import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { GET } from "@/app/[lang]/take-along/[file]/route";
import { asMarkdown } from "@/components/summary/as-markdown";
import { asText } from "@/components/summary/as-text";
import { summaryOf } from "@/components/summary/summary";
import { addressOf, type File, files } from "@/components/take-along/files";
import { type Language, languages } from "@/locales/languages";
import { linkQuestions } from "@/rules/link/link-questions";
import { wordsOf } from "../e2e/words";
import { answersOf } from "../rules/support";

const answers = answersOf("exchange=two-way&app=yes&use-case=rotate-leads");
const site = "http://localhost:4400";

const ask = (lang: Language, file: File, query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`${site}/${lang}/take-along/${file}?${query}`, { headers }), {
    params: Promise.resolve({ lang, file }),
  });
const good = (file: File, lang: Language = "en", headers = {}) =>
  ask(lang, file, new URLSearchParams(answers).toString(), headers);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2027-03-01T23:30:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("what is taken along", () => {
  test.each(languages)(
    "%s: is written in the language asked for, on the day it is asked",
    async (lang) => {
      const terms = wordsOf(lang);
      const asked = { terms, language: lang, answers, origin: "", today: "2027-03-01" };
      const text = await good("summary.txt", lang);
      expect(await text.text()).toBe(asText(summaryOf(asked)));
      expect(text.headers.get("content-language")).toBe(lang);
      const markdown = await good("summary.md", lang);
      expect(await markdown.text()).toBe(asMarkdown(summaryOf(asked)));
      vi.setSystemTime(new Date("2027-03-02T00:30:00Z"));
      expect(await (await good("summary.txt", lang)).text()).toContain(terms.date("2027-03-02"));
    },
  );

  test.each(files)(
    "%s is kept by no cache, found by no search engine, and runs nothing",
    async (file) => {
      const { headers } = await good(file);
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("x-robots-tag")).toBe("noindex");
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("content-type")).toMatch(/^text\/(plain|markdown); charset=utf-8$/);
    },
  );

  test("Markdown is a file, named for what it is about; text is read in place", async () => {
    const named = async (file: File) => (await good(file, "de")).headers.get("content-disposition");
    expect(await named("summary.md")).toBe('attachment; filename="summary-rotate-leads-de.md"');
    expect(await named("brief.md")).toBe('attachment; filename="brief-rotate-leads-de.md"');
    expect(await named("summary.txt")).toBeNull();
    const bare = await ask("en", "summary.md", "exchange=two-way&app=yes&use-case=other");
    expect(bare.headers.get("content-disposition")).toBe('attachment; filename="summary-en.md"');
  });

  test("the address that opens a message is one, and nothing else", async () => {
    expect(await (await good("mail.txt")).text()).toMatch(/^mailto:\?subject=[^&\s]+&body=\S+$/);
  });

  test("its address holds the answers alone, whatever was asked again", () => {
    expect(addressOf("brief.txt", "fr", { b: "2", a: "1" })).toBe(
      "/fr/take-along/brief.txt?a=1&b=2",
    );
  });
});

describe("the links in it", () => {
  const linked = async (headers: Record<string, string>) =>
    /\S*\/en\/advisor\S*/.exec(await (await good("summary.txt", "en", headers)).text())?.[0];
  const here = "/en/advisor?app=yes&exchange=two-way&use-case=rotate-leads";

  test("lead to where the reader's page is", async () => {
    for (const page of ["https://advise.example.com/de/advisor?x", "http://localhost:4400/en"]) {
      const { host, origin } = new URL(page);
      expect(await linked({ host, referer: page })).toBe(origin + here);
    }
  });

  test("never lead to another site that asks", async () => {
    const host = "advise.example.com";
    for (const referer of ["https://evil.example/", "javascript:alert(1)", "nonsense", ""]) {
      expect(await linked({ host, referer })).toBe(here);
    }
  });

  test("lead to SITE_URL where it is set, whoever asks", async () => {
    vi.stubEnv("SITE_URL", "https://known.example");
    const referer = "http://localhost:4400/en";
    expect(await linked({ host: "localhost:4400", referer })).toBe(`https://known.example${here}`);
  });
});

describe("what cannot be taken along", () => {
  test.each(languages)(
    "%s: an address that means nothing is told so, fault by fault",
    async (lang) => {
      const { t } = wordsOf(lang);
      const response = await ask(lang, "summary.txt", "foo=1&exchange=fax&app=no&app=yes");
      expect(response.status).toBe(400);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
      const text = await response.text();
      expect(text).toContain(t("summary:faults.title"));
      expect(text).toContain(t("summary:faults.unknown", { name: "foo" }));
      expect(text).toContain(t("api:faults.repeated", { name: "app" }));
      expect(text).toContain("fax");
      expect(text).toContain(linkQuestions.map(({ id }) => id).join(", "));
    },
  );

  test.each(languages)("%s: answers that do not decide yet lead on", async (lang) => {
    const { t } = wordsOf(lang);
    const response = await ask(lang, "summary.md", "exchange=send");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-disposition")).toBeNull();
    const text = await response.text();
    expect(text).toContain(t("summary:faults.open"));
    expect(text).toContain(`/${lang}/advisor?exchange=send`);
  });

  test("however much is wrong, little is answered", async () => {
    const many = Array.from({ length: 90 }, (_, i) => `${"n".repeat(300)}${i}=x`).join("&");
    expect((await (await ask("en", "summary.txt", many)).text()).length).toBeLessThan(3000);
  });

  test("what only counts visitors, and a question asked again, pass without a word", async () => {
    const more = `${new URLSearchParams(answers)}&utm_source=x&gclid=y&change=exchange`;
    const response = await ask("en", "summary.txt", more);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain("utm_");
  });

  test("a parameter that Next would swallow is told all the same", async () => {
    const response = await ask("en", "summary.txt", "app=yes", {
      "x-whole-query": "exchange=two-way&app=yes&__proto__=1",
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("__proto__");
  });
});
