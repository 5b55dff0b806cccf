import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileOf } from "../../scripts/harness/run";

const code = readFileSync(fileOf("ai-lead-enrichment", "action.js"), "utf8");

type Sent = { url: string; body: string; headers: Record<string, string> };
type Main = (event: object) => Promise<{ outputFields: Record<string, unknown> }>;

/** Runs the action on one lead, with services that answer; gives what each of them was sent. */
async function sentFor(inputFields: object, record: object = {}): Promise<Sent[]> {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: { body?: string; headers: Record<string, string> }) => {
    sent.push({ url, body: init.body ?? "", headers: init.headers });
    return new Response(
      JSON.stringify({ id: "101", properties: record, content_track: "security" }),
    );
  };
  const exports = {} as { main: Main };
  new Function("exports", "fetch", code)(exports, fetch);
  await exports.main({ object: { objectType: "CONTACT", objectId: 101 }, inputFields });
  return sent;
}

const personal = {
  email: "ann.lee@acme.example",
  firstname: "Ann",
  lastname: "Lee",
  phone: "+1 202 555 0147",
};
const everything = Object.values(personal).join(", ");
const lead = {
  ...personal,
  jobtitle: `Head of IT (${everything})`,
  recent_actions: `pricing_page; ${everything}; webinar`,
  intent_score: "60",
};

const to = (host: string, sent: Sent[]) => sent.filter(({ url }) => new URL(url).hostname === host);

test("the AI service is sent an industry, a role and actions, and no personal data", async () => {
  const sent = to("ai.example.com", await sentFor(lead, { industry: "Retail" }));
  expect(sent).toHaveLength(1);
  const { url, body, headers } = sent[0] as Sent;
  expect(JSON.parse(body).lead).toEqual({
    industry: "RETAIL",
    role: "it",
    recent_actions: ["pricing_page", "webinar"],
  });
  const whole = [url, body, ...Object.values(headers)].join(" ").toLowerCase();
  for (const part of ["ann", "lee", "acme", "@", "202", "555", "0147", "head of"]) {
    expect(whole, part).not.toContain(part);
  }
});

test("the data provider is sent the company’s domain, and nothing about the person", async () => {
  const [sent] = to("provider.example.com", await sentFor(lead));
  expect(sent?.url).toBe("https://provider.example.com/companies?domain=acme.example");
  expect(sent?.body).toBe("");
});

test("personal data in the record’s own fields does not reach the AI service", async () => {
  const record = { industry: everything, employee_range: everything, company_key: everything };
  const [sent] = to("ai.example.com", await sentFor(lead, record));
  expect(JSON.parse(sent?.body ?? "{}").lead).toEqual({
    industry: "OTHER",
    role: "it",
    recent_actions: ["pricing_page", "webinar"],
  });
});

test("whatever the fields hold, only words from the code’s own lists are sent", async () => {
  const strange = [everything, "ceo\u0000\n; drop", '"},"lead":{', "🙂".repeat(5000), "webinar@"];
  const listed = /^(OTHER|RETAIL|other|executive|it|marketing|webinar|pricing_page|trial)$/;
  for (const text of strange) {
    const fields = { email: text, jobtitle: text, recent_actions: `trial;${text}` };
    for (const { body } of to("ai.example.com", await sentFor(fields, { industry: text }))) {
      const { industry, role, recent_actions } = JSON.parse(body).lead;
      for (const word of [industry, role, ...recent_actions]) expect(word).toMatch(listed);
      expect(body.length).toBeLessThan(500);
    }
  }
});
