import { Row, Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/WordsProvider";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { channelById } from "@/rules/rulebook/lookup";
import { Links } from "./Links";
import styles from "./result.module.css";

/** Who can help, the best first. */
export function Help({ recommendation: { help } }: { recommendation: Recommendation }) {
  const { t, text, place } = useTerms();
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
    </Section>
  );
}
