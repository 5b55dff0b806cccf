import { startServer } from "../bench/production-server";
import { expect, test } from "./fixtures";

/** The tags that tell search engines where a page is. */
async function addressesOf(url: string) {
  const html = await (await fetch(url)).text();
  const tags = [...html.matchAll(/<link rel="(?:canonical|alternate)"[^>]*href="([^"]+)"/g)];
  return tags.map(([, href]) => href);
}

for (const host of ["127.0.0.1", "::1", "localhost", "0.0.0.0"]) {
  test(`the built site serves on ${host}`, async () => {
    const server = await startServer({ host });
    try {
      for (const [path, status] of [
        ["/en/advisor?exchange=send", 200],
        ["/en/nowhere", 404],
        ["/nothing.txt", 404],
        ["/en/advisor/ZXhjaGFuZ2U9c2VuZA", 200],
      ] as const) {
        const response = await fetch(server.url + path);
        expect(response.status, path).toBe(status);
        expect(response.headers.get("content-security-policy"), path).toContain("default-src");
      }
    } finally {
      await server.stop();
    }
  });
}

test("one build serves any host: SITE_URL is read as the server starts", async () => {
  const server = await startServer({
    settings: { SITE_URL: "https://advise.example.com/" },
  });
  try {
    const site = "https://advise.example.com";
    const guide = ["/en", "/en", "/fr", "/es", "/de", ""].map((way) => `${site}${way}/guide`);
    expect(await addressesOf(`${server.url}/en/guide`)).toEqual(guide);
    const advisor = guide.map((one) => one.replace("/guide", "/advisor"));
    for (const _ of ["rendered", "from the cache"]) {
      expect(await addressesOf(`${server.url}/en/advisor?exchange=send`)).toEqual(advisor);
    }
    const call = await fetch(`${server.url}/api/recommendation?exchange=send`);
    expect((await call.json()).url).toBe(`${site}/en/advisor?exchange=send`);
  } finally {
    await server.stop();
  }
});

test("a SITE_URL that is none stops the server at once", async () => {
  const heard: string[] = [];
  const settings = { SITE_URL: "your.host" };
  const starting = startServer({ settings, heard: (message) => heard.push(message) });
  await expect(starting).rejects.toThrow("come up");
  expect(heard.join()).toContain('SITE_URL is "your.host": set it to scheme and host');
});
