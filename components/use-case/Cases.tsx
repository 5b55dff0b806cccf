import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import { casesOf } from "@/rules/use-cases/registry";
import styles from "./reference.module.css";

/** The table of what was tried: the very cases that the tests run. */
export function Cases({
  id,
  words,
  terms: { t },
}: {
  id: string;
  words: UseCaseWords;
  terms: Terms;
}) {
  const { cases } = casesOf(id);
  return (
    <>
      <p>{t("blueprint:cases.intro")}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("blueprint:cases.case")}</th>
              <th scope="col">{t("blueprint:cases.kind")}</th>
              <th scope="col">{t("blueprint:cases.result")}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <tr key={one.id}>
                <th scope="row">{words.cases[one.id]}</th>
                <td>{t(`blueprint:cases.kinds.${one.kind}`)}</td>
                <td>
                  <code translate="no">{resultOf(one.expect)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The outputs that say most: what the workflow branches on, and why; a bot keeps them in its state. */
function resultOf(expect: object): string {
  const { outputs = {}, status } = expect as { outputs?: Said; status?: number };
  const { status: branch, reason } = { ...outputs, ...outputs.customState };
  return [status, branch, reason].filter((one) => one !== undefined).join(", ");
}

type Said = { status?: string; reason?: string; customState?: Said };
