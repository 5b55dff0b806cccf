import { expect, test } from "vitest";
import { siteOrigin } from "@/components/layout/site-url.js";

test.each([
  ["https://advise.example.com", "https://advise.example.com"],
  ["https://advise.example.com/", "https://advise.example.com"],
  ["http://localhost:3000", "http://localhost:3000"],
  ["HTTPS://Advise.Example.com", "https://advise.example.com"],
])("%s is the site’s own address", (value, origin) => {
  expect(siteOrigin(value)).toBe(origin);
});

test.each([undefined, ""])("without one, addresses stay relative", (value) => {
  expect(siteOrigin(value)).toBe("");
});

test.each([
  "your.host",
  "your.host:3000",
  "https://",
  "ftp://your.host",
  "https://your.host/advisor",
  "https://your.host/?a=1",
  "https://me:secret@your.host",
  "https://your host",
])("%s is refused with what to write instead", (value) => {
  expect(() => siteOrigin(value)).toThrow(
    `SITE_URL is "${value}": set it to scheme and host, such as https://advise.example.com`,
  );
});
