import type { ReactNode } from "react";
import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import { isStandard } from "./Plan";
import styles from "./reference.module.css";

type Entry = {
  readonly key?: string;
  readonly name: string;
  readonly type: ReactNode;
  readonly text: ReactNode;
};

/** What the code takes and gives, and the properties that the workflow reads and writes. */
export function Data({
  blueprint: { inputs, outputs, properties },
  words,
  terms: { t, text, list },
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
        entries={inputs.map(({ name, type }) => ({
          name,
          type: t(`blueprint:types.${type}`),
          text: words.inputs[name],
        }))}
      />
      <Entries
        id="outputs"
        title={t("blueprint:outputs")}
        entries={outputs.map(({ name, type, values }) => ({
          name,
          // Whoever declares an output chooses its type by HubSpot's own name.
          type: (
            <>
              {t(`blueprint:types.${type}`)} <code translate="no">{type}</code>
            </>
          ),
          text: `${words.outputs[name]}${valued(values)}`,
        }))}
      />
      <Entries
        id="properties"
        title={t("blueprint:data.title")}
        entries={properties.map(({ object, name, type, origin, access }) => ({
          key: `${object}.${name}`,
          name,
          type: (
            <>
              {isStandard(object) ? (
                text(`blueprint:objects.${object}`)
              ) : (
                <code translate="no">{object}</code>
              )}
              , {t(`blueprint:types.${type}`)}, {t(`blueprint:data.${origin}`)},{" "}
              {list(access.map((one) => t(`blueprint:data.${one}`)))}
            </>
          ),
          text: words.properties[`${object}.${name}`],
        }))}
      />
    </>
  );
}

function Entries({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <dl className={styles.entries}>
        {entries.map(({ name, key = name, type, text }) => (
          <div key={key}>
            <dt>
              <code translate="no">{name}</code> <small>{type}</small>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
