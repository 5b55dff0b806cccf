import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import styles from "./blueprint.module.css";

/** The properties a workflow reads and writes: a table that becomes a list where it is narrow. */
export function Properties({
  blueprint: { properties },
  words,
  terms: { t, list },
}: {
  blueprint: Blueprint;
  words: UseCaseWords;
  terms: Terms;
}) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("blueprint:data.name")}</th>
            <th scope="col">{t("blueprint:data.type")}</th>
            <th scope="col">{t("blueprint:data.origin")}</th>
            <th scope="col">{t("blueprint:data.use")}</th>
          </tr>
        </thead>
        <tbody>
          {properties.map(({ object, name, type, origin, access }) => (
            <tr key={`${object}.${name}`}>
              <th scope="row">
                <code translate="no">{name}</code> <small translate="no">{object}</small>
              </th>
              <td>
                <code translate="no">{type}</code>
              </td>
              <td>{t(`blueprint:data.${origin}`)}</td>
              <td>
                <span className={styles.access}>
                  {list(access.map((one) => t(`blueprint:data.${one}`)))}
                </span>{" "}
                {words.properties[`${object}.${name}`]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
