import { createHash, createHmac } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { deal, path, post, secret } from "./receiver/post";
import { onStage } from "./receiver/stage";

vi.setConfig({ testTimeout: 30_000 }); // a slow machine starts processes slowly

const text = JSON.stringify(deal());

/** Signatures as HubSpot’s page puts them together, without the helpers: secret, method, address, body, time. */
const signedByHand = {
  v2: (uri: string, body: string) => ({
    "x-hubspot-signature": createHash("sha256").update(`${secret}POST${uri}${body}`).digest("hex"),
  }),
  v3: (uri: string, body: string) => {
    const time = String(Date.now());
    return {
      "x-hubspot-request-timestamp": time,
      "x-hubspot-signature-v3": createHmac("sha256", secret)
        .update(`POST${uri}${body}${time}`)
        .digest("base64"),
    };
  },
};

describe.each(["v2", "v3"] as const)("an address with encoded characters, signed with %s", (by) => {
  const sent = `${path}?to=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B`;
  const answers = (to: string, query: string) =>
    onStage({}, async ({ url }) => {
      const headers = signedByHand[by](`https://hooks.example.com${path}${query}`, text);
      return (await post(url, { path: to, headers })).body.reason;
    });

  test.each([
    ["as it was sent", sent, sent.slice(path.length)],
    ["decoded", sent, "?to=:/?@!$'()*,;"],
    ["decoded, sent in lower case", sent.toLowerCase(), "?to=:/?@!$'()*,;"],
    [
      "decoded but for what HubSpot leaves encoded",
      `${path}?a=%40%20%26%23%C3%A9`,
      "?a=@%20%26%23%C3%A9",
    ],
  ])("is known %s", async (_, to, query) => {
    expect(await answers(to, query)).toBe("queued");
  });

  test.each([
    ["decoded in half", sent, "?to=:/?@!$'()*,%3B"],
    ["decoded altogether", `${path}?a=%40%20`, "?a=@ "],
    ["decoded twice", `${path}?a=%2540`, "?a=@"],
    ["of another address", `${path}?a=%40`, "?a=@@"],
  ])("is refused %s", async (_, to, query) => {
    expect(await answers(to, query)).toBe("wrong_signature");
  });
});

test("a signature worked out elsewhere is known", () =>
  // printf '%s' 'dummy-client-secretPOST…?to=a@b{…}' | openssl dgst -sha256
  onStage({}, async ({ url }) => {
    const headers = {
      "x-hubspot-signature": "101ad02fe0e4546caa95d8f53c92c47371e9acd85a2e658d8ca7b3cf13ca11c2",
    };
    const raw = '{"hs_object_id":"5014"}';
    const answer = await post(url, { path: `${path}?to=a%40b`, raw, headers });
    expect(answer.body).toMatchObject({ reason: "queued" });
  }));
