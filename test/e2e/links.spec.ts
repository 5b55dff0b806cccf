import { advisor } from "@/rules/advisor";
import { expect, test } from "./fixtures";
import { asks, recommends } from "./visitor";
import { addressOf, waysToQuestions, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

const terms = wordsOf("en");
const notice = terms.t("advisor:faults.title");

test("answers may arrive in any order", async ({ page }) => {
  for (const { headline, answers } of waysToResults) {
    const backwards = new URLSearchParams(Object.entries(answers).reverse());
    await page.goto(`/en/advisor?${backwards}`);
    await expect(recommends(page, terms, headline.approach)).toBeVisible();
  }
});

test("any subset of answers resumes at the first gap", async ({ page }) => {
  for (const { question, answers } of waysToQuestions) {
    const later = question === "plan" ? {} : { plan: "pro" };
    await page.goto(addressOf("en", { ...later, ...answers }));
    await expect(asks(page, terms, question)).toBeVisible();
    await expect(page.getByRole("region", { name: notice })).toHaveCount(0);
  }
});

test("each single answer, alone in a link, is kept", async ({ page }) => {
  for (const { id, options } of advisor.rulebook.questions) {
    const option = options.at(-1) ?? "";
    await page.goto(`/en/advisor?${id}=${option}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(terms.option(id, option), { exact: true }).first()).toBeVisible();
  }
});

for (const language of languages) {
  test(`${language}: what a link cannot mean is named, and the rest kept`, async ({ page }) => {
    const { t, short, option, ...words } = wordsOf(language);
    const query = "colour=red&exchange=fax&trigger=hubspot&skills=none&skills=full&native=yes";
    const response = await page.goto(`/${language}/advisor?use-case=other&${query}`);
    expect(response?.status()).toBe(200);
    const said = page.getByRole("region", { name: t("advisor:faults.title") });
    await expect(said.getByRole("listitem")).toHaveText([
      t("advisor:faults.unknownParameter", { name: "colour" }),
      t("advisor:faults.unknownValue", { value: "fax", question: short("exchange") }),
      t("advisor:faults.repeated", { question: short("skills") }),
    ]);
    await expect(said).toContainText(t("advisor:faults.kept"));
    await expect(asks(page, { t, short, option, ...words }, "exchange")).toBeVisible();
    const trail = page.getByRole("region", { name: t("advisor:trail.title") });
    await expect(trail).toContainText(option("trigger", "hubspot"));
    await expect(trail).toContainText(option("native", "yes"));
  });
}

const hostile = [
  "constructor=yes&__proto__=yes&toString=1&hasOwnProperty=&prototype=x",
  "exchange=constructor&trigger=__proto__&native=toString&use-case=hasOwnProperty",
  `exchange=${encodeURIComponent("<script>document.title='owned'</script>")}`,
  `${encodeURIComponent('"><img src=x onerror=alert(1)>')}=1`,
  `exchange=${encodeURIComponent("{{count}} $t(common:site) {{- name}}")}`,
  `exchange=${"a".repeat(1_900)}`,
  `${"n".repeat(1_900)}=1`,
  Array.from({ length: 98 }, (_, i) => `p${i}=${i}`).join("&"),
  "=&=x&&&exchange",
  "exchange=%00%01%ff%fe&trigger=%E0%A4%A",
  "exchange=\u202eevil&trigger=😀",
  "exchange[]=send&exchange[0]=send",
  "change=exchange&change=trigger",
  "change=&change=constructor&change=__proto__",
  "change=nonsense&exchange=send",
  "lang=de&_rsc=1",
];

for (const half of [0, 1]) {
  test(`a link is never an error page, whatever it says (${half + 1} of 2)`, async ({ page }) => {
    for (const query of hostile.filter((_, i) => i % 2 === half)) {
      const response = await page.goto(`/en/advisor?${query}&plan=pro`);
      expect(response?.status(), query).toBe(200);
      await expect(asks(page, terms, "use-case")).toBeVisible();
      await expect(page).toHaveTitle(terms.t("common:title", { page: terms.question("use-case") }));
      await expect(page.locator("main img, main script")).toHaveCount(0);
    }
  });
}

test("what a link says is shown as it was written, not filled in", async ({ page }) => {
  await page.goto(`/en/advisor?exchange=${encodeURIComponent("{{question}} $t(common:site)")}`);
  await expect(page.getByRole("region", { name: notice })).toContainText(
    "{{question}} $t(common:site)",
  );
});

test("answers are kept, however much else a link says", async ({ page }) => {
  const noise = Array.from({ length: 30 }, (_, i) => `p${i}=${i}`).join("&");
  await page.goto(`/en/advisor?${noise}&use-case=other&exchange=two-way&app=yes`);
  await expect(recommends(page, terms, "marketplace")).toBeVisible();
});

test("a notice goes with the first step", async ({ page }) => {
  await page.goto("/en/advisor?use-case=other&trigger=fax");
  await expect(page.getByRole("region", { name: notice })).toBeVisible();
  await page.getByRole("radio", { name: terms.option("trigger", "hubspot"), exact: true }).check();
  await page.getByRole("button", { name: terms.t("advisor:continue") }).click();
  await expect(asks(page, terms, "exchange")).toBeVisible();
  await expect(page.getByRole("region", { name: notice })).toHaveCount(0);
});

test("a prefilled link goes straight to the result, which offers a use case", async ({ page }) => {
  await page.goto("/en/advisor?exchange=two-way&app=yes");
  await expect(recommends(page, terms, "marketplace")).toBeVisible();
  await page.getByRole("link", { name: terms.t("result:useCase.choose") }).click();
  await expect(asks(page, terms, "use-case")).toBeVisible();
  await page.reload();
  await expect(asks(page, terms, "use-case")).toBeVisible();
  await page.getByRole("radio", { name: terms.option("use-case", "enrich-leads") }).check();
  await page.getByRole("button", { name: terms.t("advisor:continue") }).click();
  await expect(recommends(page, terms, "marketplace")).toBeVisible();
  await expect(
    page.getByRole("heading", { name: terms.nameOfUseCase("enrich-leads") }),
  ).toBeVisible();
});

test("the path of a rendered state leads to its public address", async ({ page }) => {
  await page.goto("/en/advisor/ZXhjaGFuZ2U9c2VuZA");
  await expect(page).toHaveURL("/en/advisor?exchange=send");
});
