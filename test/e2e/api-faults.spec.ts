import { expect, test } from "./fixtures";
import { languages, wordsOf } from "./words";

const api = "/api/recommendation";

for (const language of languages) {
  test(`${language}: lists every fault of a call, with the values it allows`, async ({
    request,
  }) => {
    const faulty = "&colour=red&exchange=fax&skills=none&skills=full&trigger=hubspot";
    const response = await request.get(`${api}?lang=${language}${faulty}`);
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    const { t } = wordsOf(language);
    const { faults, ...problem } = await response.json();
    const detail = t("api:problem.detail", { count: 3 });
    expect(problem).toMatchObject({ status: 400, title: t("api:problem.title"), detail });
    expect(faults).toMatchObject([
      { kind: "unknownParameter", name: "colour" },
      { kind: "unknownValue", name: "exchange", value: "fax" },
      { kind: "repeated", name: "skills", text: t("api:faults.repeated", { name: "skills" }) },
    ]);
    expect(problem.parameters).toEqual(expect.arrayContaining(["lang", "exchange", "use-case"]));
    expect(faults[0].allowed).toBeUndefined();
    expect(faults[1].allowed).toEqual(["none", "send", "read-back", "two-way", "unsure"]);
    expect(faults[1].text).toContain("read-back");
  });
}

for (const faulty of ["lang=xx", "lang=unsure", "lang=", "lang=en&lang=de", "lang=__proto__"]) {
  test(`a language that is none is a fault: ${faulty}`, async ({ request }) => {
    const response = await request.get(`${api}?${faulty}`);
    expect(response.status()).toBe(400);
    const { faults } = await response.json();
    expect(faults).toHaveLength(1);
    if (faults[0].allowed) expect(faults[0].allowed).toEqual([...languages]);
  });
}

for (const faulty of [
  "constructor=y&toString=z&prototype=x",
  "exchange=constructor",
  `exchange=${encodeURIComponent("<script>alert(1)</script>")}`,
  `exchange=${"a".repeat(1900)}`,
  `exchange=${encodeURIComponent("{{name}} $t(api:problem.title)")}`,
  "exchange=%00%ff",
  "=",
  "change=exchange",
]) {
  test(`hostile input is a fault, never a crash: ${faulty.slice(0, 50)}`, async ({ request }) => {
    const response = await request.get(`${api}?${faulty}`);
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    const { faults } = await response.json();
    const [name, value] = [...new URLSearchParams(faulty)][0] ?? [];
    expect(faults[0].name).toBe(name);
    if (faults[0].value) expect(faults[0].text).toContain(value?.slice(0, 100));
  });
}

for (const name of ["__proto__", "constructor", "nxtPlang", "nxtIlang", "_rsc", "x-whole-query"]) {
  test(`no unknown parameter is passed over: ${name}`, async ({ request }) => {
    const response = await request.get(`${api}?${name}=x&exchange=two-way&app=yes`, {
      headers: { "X-Whole-Query": "?app=yes" },
    });
    expect(response.status()).toBe(400);
    expect((await response.json()).faults).toHaveLength(1);
  });
}

test("an answer stays small, and out of every cache, however much is wrong with a call", async ({
  request,
}) => {
  const names = Array.from({ length: 99 }, (_, i) => `${"x".repeat(15)}${i}`).join("&");
  const response = await request.get(`${api}?${names}`);
  expect(response.status()).toBe(400);
  expect(response.headers()["cache-control"]).toBe("no-store");
  const body = await response.body();
  expect(body.length).toBeLessThan(4_000);
  const { faults, more, parameters } = JSON.parse(body.toString());
  expect(faults).toHaveLength(10);
  expect(more).toBe(89);
  expect(parameters).toContain("exchange");
});

for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
  test(`${method} is not allowed, and what is allowed is said`, async ({ request }) => {
    const response = await request.fetch(`${api}?lang=de`, { method, data: "{" });
    expect(response.status()).toBe(405);
    expect(response.headers().allow).toBe("GET, HEAD");
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect((await response.json()).title).toBe(wordsOf("de").t("api:method.title"));
  });
}
