import { type Language, languages } from "@/locales/languages";
import { siteOrigin, UNKNOWN_ORIGIN } from "./site-url.js";

/** A built page learns its host as it leaves the cache, so that one build serves any. */
const site = process.env.NODE_ENV === "production" ? UNKNOWN_ORIGIN : siteOrigin();

/** The same page in each language, for search engines and browsers; answers are left out of it. */
export function Alternates({ language, path }: { language: Language; path: string }) {
  return (
    <>
      <link rel="canonical" href={`${site}/${language}${path}`} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={`${site}/${other}${path}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${site}${path || "/"}`} />
    </>
  );
}
