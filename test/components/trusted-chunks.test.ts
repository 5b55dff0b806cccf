import { expect, test, vi } from "vitest";

async function policy() {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (a: string) => unknown }) => rules,
  );
  vi.stubGlobal("trustedTypes", { defaultPolicy: null, createPolicy });
  vi.resetModules();
  await import("@/components/layout/trusted-chunks");
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe("default");
  return rules?.createScriptURL ?? (() => undefined);
}

test.each(["/_next/static/chunks/0a~b-1.js", "/_next/static/chunks/0a.js?dpl=1"])(
  "what the site was built with may be loaded later: %s",
  async (address) => {
    expect((await policy())(address)).toBe(address);
  },
);

test.each([
  "https://elsewhere.example/_next/static/chunks/a.js",
  "//elsewhere.example/_next/static/a.js",
  "data:text/javascript,alert(1)",
  "blob:http://localhost:3000/1",
  "javascript:alert(1)",
  "/en/advisor?x=/_next/static/a.js",
  "/_next/static/../../upload.js",
  "/_next/static/%2e%2e/a.js?.js",
  "/x/_next/static/a.js",
])("no other text becomes the address of a script: %s", async (address) => {
  expect((await policy())(address)).toBeNull();
});
