import type { Terms } from "@/locales/terms";
import { payloads } from "@/rules/use-cases/webhook-receiver/payloads.json";
import { Code } from "./Code";
import styles from "./code.module.css";

/** What HubSpot posts in each of its two modes, as far as is known. */
export function Payloads({ terms: { t, text } }: { terms: Terms }) {
  return (
    <>
      <p>{t("blueprint:payloads.note")}</p>
      {payloads.map(({ id, body }) => (
        <div key={id}>
          <h3>{text(`blueprint:payloads.${id}`)}</h3>
          <div className={styles.shape}>
            <Code
              source={JSON.stringify(body, null, 2)}
              language="json"
              label={text(`blueprint:payloads.${id}`)}
            />
          </div>
        </div>
      ))}
    </>
  );
}

/** In how many forms. */
export const payloadCount = payloads.length;
