import { useTerms } from "@/components/words/Words";
import { channelById } from "@/rules/lookup";
import type { Recommendation } from "@/rules/recommendation";
import { Links } from "./Links";
import styles from "./result.module.css";
import { Row, Section } from "./Section";

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
