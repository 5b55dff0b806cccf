import type { Terms } from "@/locales/terms";
import { payloads } from "@/rules/use-cases/webhook-receiver/payloads.json";
import styles from "./blueprint.module.css";
import { Code } from "./Code";

/** What HubSpot posts in each of its two modes, as far as is known. */
export function Payloads({ terms: { t, text } }: { terms: Terms }) {
  return (
    <>
      <p className={styles.fine}>{t("blueprint:payloads.note")}</p>
      {payloads.map(({ id, body }) => (
        <div key={id}>
          <h3>{text(`blueprint:payloads.${id}`)}</h3>
          <Code
            source={JSON.stringify(body, null, 2)}
            language="json"
            label={text(`blueprint:payloads.${id}`)}
          />
        </div>
      ))}
    </>
  );
}
