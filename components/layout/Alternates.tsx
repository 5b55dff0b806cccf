import { type Language, languages } from "@/locales/languages";

/** The host that search engines should see; without it, addresses stay relative to the page. */
const site = process.env.SITE_URL?.replace(/\/$/, "") ?? "";

/** The same page in each language, for search engines and browsers. */
export function Alternates({
  language,
  path,
  query,
}: {
  language: Language;
  path: string;
  query: string;
}) {
  return (
    <>
      <link rel="canonical" href={`${site}/${language}${path}`} />
      {languages.map((other) => (
        <link
          key={other}
          rel="alternate"
          hrefLang={other}
          href={`${site}/${other}${path}${query}`}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${site}${path || "/"}${query}`} />
    </>
  );
}
