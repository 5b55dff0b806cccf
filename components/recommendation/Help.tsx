import { useTerms } from "@/components/words/Words";
import { approachById, channelById } from "@/rules/lookup";
import type { Recommendation } from "@/rules/recommendation";
import type { Link } from "@/rules/schema";
import styles from "./result.module.css";
import { Row, Section } from "./Section";

/** Who can help, the best first, and where to read more. */
export function Help({ recommendation: { help, primary } }: { recommendation: Recommendation }) {
  const { t, text, place } = useTerms();
  const reading = primary ? approachById(primary).links : [];
  return (
    <Section
      id="help"
      title={t("result:help.title")}
      intro={help.length > 1 ? t("result:help.best") : undefined}
    >
      <ol className={styles.channels}>
        {help.map(channelById).map(({ id, links, places }) => (
          <li key={id}>
            <Row note={places.map((one) => place(one)).join(" · ")}>
              <h3>{text(`help:channels.${id}.name`)}</h3>
              <p>{text(`help:channels.${id}.for`)}</p>
              <Links links={links} />
            </Row>
          </li>
        ))}
      </ol>
      {reading.length > 0 ? (
        <>
          <h3>{t("result:read")}</h3>
          <Links links={reading} />
        </>
      ) : null}
    </Section>
  );
}

/** Links out; where the page exists in English only, it says so. */
function Links({ links }: { links: readonly Link[] }) {
  const { t, text, language } = useTerms();
  if (links.length === 0) return null;
  return (
    <ul className={styles.links}>
      {links.map(({ id, url }) => {
        const own = url[language as keyof typeof url];
        const name = text(`help:links.${id}`);
        return (
          <li key={id}>
            <a href={own ?? url.en} hrefLang={own ? language : "en"}>
              {own
                ? name
                : t("common:externalLanguage", { text: name, language: t("common:language.en") })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
