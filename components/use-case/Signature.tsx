import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import styles from "./blueprint.module.css";

type Entry = { readonly name: string; readonly type?: string; readonly text: string | undefined };

/** What the code takes and gives, its secrets, and the scopes they need. */
export function Signature({
  blueprint: { inputs, outputs, secrets, scopes },
  words,
  terms: { t },
}: {
  blueprint: Blueprint;
  words: UseCaseWords;
  terms: Terms;
}) {
  const valued = (values: readonly string[] | undefined) =>
    values ? ` ${t("blueprint:values", { values: values.join(", ") })}` : "";
  return (
    <>
      <Entries
        id="inputs"
        title={t("blueprint:inputs")}
        entries={inputs.map(({ name, type }) => ({ name, type, text: words.inputs[name] }))}
      />
      <Entries
        id="outputs"
        title={t("blueprint:outputs")}
        entries={outputs.map(({ name, type, values }) => ({
          name,
          type,
          text: `${words.outputs[name]}${valued(values)}`,
        }))}
      />
      <Entries
        id="secrets"
        title={t("blueprint:secrets")}
        entries={secrets.map((name) => ({ name, text: words.secrets[name] }))}
      />
      {scopes.length > 0 ? (
        <section className={styles.part} aria-labelledby="scopes">
          <h2 id="scopes">{t("blueprint:scopes")}</h2>
          <ul className={styles.list}>
            {scopes.map((scope) => (
              <li key={scope}>
                <code translate="no">{scope}</code>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Entries({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className={styles.entries}>
        {entries.map(({ name, type, text }) => (
          <div key={name}>
            <dt>
              <code translate="no">{name}</code>{" "}
              {type ? <small translate="no">{type}</small> : null}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
