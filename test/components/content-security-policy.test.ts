// @vitest-environment node
import { expect, test } from "vitest";
import {
  contentSecurityPolicy,
  inlineSources,
} from "@/components/layout/content-security-policy.js";

const ofX = "'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='"; // printf x | openssl dgst -sha256 -binary | base64

test("each inline script and style is named by its hash, once", () => {
  const html = `<style>x</style><script>x</script><script id="a">x</script><script src="/a.js"></script>`;
  expect(inlineSources(html)).toEqual({ script: [ofX], style: [ofX] });
});

test("the hash is of the text exactly as sent", () => {
  expect(inlineSources("<script>x </script>").script).not.toEqual([ofX]);
});

test("nothing is allowed that the page does not use", () => {
  const policy = contentSecurityPolicy({ script: [ofX], style: [] });
  expect(policy).toContain(`script-src 'self' ${ofX};`);
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test("who may frame the site is one directive, whatever the environment says", () => {
  const framedBy = (hosts: string) => contentSecurityPolicy({ script: [], style: [] }, hosts);
  expect(framedBy("https://a.example")).toMatch(/frame-ancestors https:\/\/a\.example$/);
  expect(framedBy("https://a.example; script-src *").split(";")).toHaveLength(12);
  expect(framedBy(" ")).toMatch(/frame-ancestors 'self'$/);
});
