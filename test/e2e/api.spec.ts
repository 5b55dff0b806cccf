import { verdictSentence } from "@/components/recommendation/sentences";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { currentVersion } from "@/rules/version/record";
import { expect, test } from "./fixtures";
import { recommends } from "./visitor";
import { waysToQuestions, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

const api = "/api/recommendation";
const code = waysToResults.find(({ headline }) => headline.approach === "custom-code")?.answers;
const query = (answers: object) => `?${new URLSearchParams({ ...answers })}`;

test("tells what is open, what comes next and what is still possible", async ({ request }) => {
  for (const { question, answers } of waysToQuestions) {
    const body = await (await request.get(api + query(answers))).json();
    const next = question === "use-case" ? "trigger" : question;
    expect(body).toMatchObject({ status: "open", primary: null, next, lang: "en" });
    expect(body.possible).toEqual(recommend(advisor, answers).possible);
    expect(body.question).toEqual({ question: next, text: wordsOf("en").question(next) });
  }
});

for (const language of languages) {
  test(`${language}: tells what is recommended and why, in ids and words`, async ({ request }) => {
    const terms = wordsOf(language);
    for (const { answers } of waysToResults) {
      const response = await request.get(api + query({ ...answers, lang: language }));
      expect(response.status()).toBe(200);
      expect(response.headers()["content-language"]).toBe(language);
      const body = await response.json();
      const expected = recommend(advisor, answers);
      const ids = ["status", "primary", "next", "possible"] as const;
      for (const id of ids) expect(body[id]).toEqual(expected[id]);
      expect(body.headline.text).toBe(verdictSentence(terms, expected));
      expect(body.builds).toEqual(expected.builds);
      expect(body.useCase.text).toBe(terms.nameOfUseCase("email-variants"));
      const lists = ["alternatives", "excluded", "prerequisites", "changes", "help"] as const;
      for (const list of lists) expect(body[list]).toHaveLength(expected[list].length);
      for (const [i, { approach, rules }] of expected.excluded.entries()) {
        const reasons = rules.map((rule) => ({ rule, text: terms.reason(rule, "against") }));
        expect(body.excluded[i]).toMatchObject({ approach, rules, reasons });
      }
    }
  });
}

test("says provisional, with what was assumed and what flips it", async ({ request }) => {
  const body = await (
    await request.get(api + query({ ...code, skills: "unsure", app: "no" }))
  ).json();
  expect(body.status).toBe("provisional");
  expect(body.assumptions).toMatchObject([{ question: "skills", takenAs: "none" }]);
  expect(body.assumptions[0].text).toContain(wordsOf("en").option("skills", "none"));
  expect(body.assumptions[0].flips).not.toEqual([]);
});

test("names what to check first, what a partner builds and what contradicts itself", async ({
  request,
}) => {
  const en = wordsOf("en");
  const noCoder = "trigger=hubspot&exchange=send&content=chosen&auth=api-key&skills=none&app=no";
  const built = await (await request.get(`${api}?${noCoder}&endpoint=public-post`)).json();
  expect(built).toMatchObject({ primary: "partner", builds: ["custom-code"] });
  expect(built.headline.builds).toContain(en.approach("custom-code"));
  expect(built.prerequisites).toMatchObject([{ id: "data-hub-pro", met: null }]);
  expect(built.reopened).toMatchObject([
    {
      approach: "webhook",
      rules: ["webhook-everything-may-go", "webhook-not-chosen-content"],
      freshness: ["webhook-body"],
    },
  ]);
  expect(built.reopened[0].text).toContain(en.text("freshness:webhook-body.changed"));
  const off = await (await request.get(`${api}?trigger=external&exchange=none&app=no`)).json();
  expect(off.conflicts).toMatchObject([{ questions: ["trigger", "exchange"] }]);
  expect(off.conflicts[0].text).toBe(
    en.text("advisor:conflicts.rows.starts-elsewhere-passes-nothing"),
  );
});

test("says which version of the rulebook decided, the same that stands in the foot of every page", async ({
  request,
}) => {
  const { rulebook } = await (await request.get(api)).json();
  expect(rulebook).toEqual({ date: currentVersion.date, digest: currentVersion.digest });
  for (const language of languages) {
    const { t, date } = wordsOf(language);
    const told = { date: date(rulebook.date), digest: rulebook.digest.slice(0, 7) };
    for (const path of ["", "/guide", "/use-cases", "/advisor?exchange=two-way&app=yes"]) {
      const page = await (await request.get(`/${language}${path}`)).text();
      expect(page.includes(`<p>${t("common:footer.rulebook", told)}`), path).toBe(true);
    }
  }
});

test("no use case is simply null", async ({ request }) => {
  const body = await (await request.get(`${api}?exchange=two-way&app=yes`)).json();
  expect(body).toMatchObject({ status: "settled", primary: "marketplace", useCase: null });
});

test("names the page that shows the same", async ({ request, page }) => {
  for (const language of languages) {
    const body = await (await request.get(api + query({ ...code, lang: language }))).json();
    expect(body.url, "no host: a caller cannot choose the one that others are given").toMatch(
      /^\/[a-z]{2}\/advisor/,
    );
    await page.goto(body.url);
    await expect(recommends(page, wordsOf(language), body.primary)).toBeVisible();
  }
});

test("HEAD answers like GET, without a body", async ({ request }) => {
  const address = api + query({ ...code });
  const [head, get] = [await request.head(address), await request.get(address)];
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe("");
  for (const name of ["content-type", "cache-control", "content-language"]) {
    expect(head.headers()[name]).toBe(get.headers()[name]);
  }
});

test("a shared cache may keep answers as long as pages, and another site may read them", async ({
  request,
}) => {
  const response = await request.get(api, { headers: { Origin: "https://help.example" } });
  expect(response.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=300");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
});
