// @vitest-environment node
import { expect, test } from "vitest";
import {
  contentSecurityPolicy,
  inlineSources,
} from "@/components/layout/content-security-policy.js";

const ofX = "'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='"; // printf x | openssl dgst -sha256 -binary | base64
const data = 'self.__next_f.push([1,"a"])';
const ofData = "'sha256-o+AVanGgeHXuaJ2y8tCjP3mbGMjt79U+MRDdwV7W0FY='"; // likewise

test("each inline script of Next’s and each style is named by its hash, once", () => {
  const html = `<style>x</style><script>${data}</script><script id="a">${data}</script><script src="/a.js"></script>`;
  expect(inlineSources(html)).toEqual({ script: [ofData], style: [ofX] });
});

test("the hash is of the text exactly as sent", () => {
  const { script } = inlineSources(`<script>${data.replace('"a"', '"a "')}</script>`);
  expect(script).toHaveLength(1);
  expect(script).not.toEqual([ofData]);
});

test.each([
  "(self.__next_f=self.__next_f||[]).push([0])",
  'self.__next_f.push([1,"\\u003cscript\\u003e"])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});',
])("a script by which Next hands over data may run: %s", (script) => {
  expect(inlineSources(`<script>${script}</script>`).script).toHaveLength(1);
});

test.each([
  "alert(1)",
  "x",
  "",
  "self.__next_f.push([1,alert(1)])",
  'self.__next_f.push([1,"a"]);alert(1)',
  'self.__next_f.push([1,"a"]),alert([1])',
  'alert(1);self.__next_f.push([1,"a"])',
  "(self.__next_f=self.__next_f||[]).push([0]);alert(1)",
])("a script that somebody else brought into the page may not: %s", (script) => {
  expect(inlineSources(`<script>${script}</script>`).script).toEqual([]);
});

test("nothing is allowed that the page does not use", () => {
  const policy = contentSecurityPolicy({ script: [ofX], style: [] });
  expect(policy).toContain(`script-src 'self' ${ofX};`);
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test("no text becomes a script’s address but by Next’s own policies, and the one for chunks", () => {
  const policy = contentSecurityPolicy({ script: [], style: [] });
  expect(policy).toContain(
    "require-trusted-types-for 'script'; trusted-types nextjs nextjs#bundler default;",
  );
});

test("who may frame the site is one directive, whatever the environment says", () => {
  const framedBy = (hosts: string) => contentSecurityPolicy({ script: [], style: [] }, hosts);
  expect(framedBy("https://a.example")).toMatch(/frame-ancestors https:\/\/a\.example$/);
  expect(framedBy("https://a.example; script-src *").split(";")).toHaveLength(14);
  expect(framedBy(" ")).toMatch(/frame-ancestors 'self'$/);
});
