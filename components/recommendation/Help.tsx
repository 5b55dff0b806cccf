import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { approachById, channelById } from "@/rules/rulebook/lookup";
import { Links } from "./Links";
import styles from "./rail.module.css";

/** Who can help, the best first, folded to a line. */
export function Help({ recommendation: { help, primary } }: { recommendation: Recommendation }) {
  const { t, text, place } = useTerms();
  const title = (
    <>
      <h2 id="help">{t("result:help.title")}</h2> <span className="soft">{help.length}</span>
    </>
  );
  return (
    <section className={styles.help} aria-labelledby="help">
      <Fold summary={title}>
        <Links links={approachById(primary ?? "").links} />
        {help.length > 1 ? <p>{t("result:help.best")}</p> : null}
        <ol>
          {help.map(channelById).map(({ id, links, places }) => (
            <li key={id}>
              <h3>{text(`help:channels.${id}.name`)}</h3>
              <p>{text(`help:channels.${id}.for`)}</p>
              <Links links={links} />
              <p>{places.map(place).join(" · ")}</p>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}
