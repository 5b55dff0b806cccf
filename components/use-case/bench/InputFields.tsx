import { useId } from "react";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./bench.module.css";
import type { Draft } from "./draft";
import type { Sample, SampleInput } from "./types";

export type FieldsProps = {
  sample: Sample;
  draft: Draft;
  edit: (draft: Draft) => void;
  /** Before the page's script runs there is nothing to edit. */
  editable: boolean;
};

/** Two inputs are seen at once; of more, the first, before the rest is asked for. */
const shownOf = (count: number) => (count > 2 ? 1 : count);

/** One field an input, as the workflow would pass it in. */
export function InputFields({ sample, draft, edit, editable }: FieldsProps) {
  const { t } = useTerms();
  const { inputs, object } = sample;
  const change = (name: string) => (text: string) =>
    edit({ ...draft, inputs: { ...draft.inputs, [name]: text } });
  const field = (input: SampleInput) => (
    <InputField
      key={input.name}
      input={input}
      text={draft.inputs[input.name] ?? ""}
      editable={editable}
      onChange={change(input.name)}
    />
  );
  const shown = shownOf(inputs.length);
  const more = inputs.length - shown;
  const hint = t(inputs.length > 0 ? "bench:inputs.hint" : "bench:inputs.none");
  return (
    <fieldset className={styles.fieldset}>
      <legend className="visually-hidden">{t("bench:inputs.title")}</legend>
      <p className={styles.note}>
        {object
          ? `${t("bench:inputs.object", { type: object.objectType, id: object.objectId })}. `
          : ""}
        {hint}
      </p>
      {inputs.slice(0, shown).map(field)}
      {more > 0 ? (
        <Fold near summary={t("bench:inputs.more", { count: more })}>
          {inputs.slice(shown).map(field)}
        </Fold>
      ) : null}
    </fieldset>
  );
}

function InputField({
  input: { name, type, value, purpose },
  text,
  editable,
  onChange,
}: {
  input: SampleInput;
  text: string;
  editable: boolean;
  onChange: (text: string) => void;
}) {
  const { t } = useTerms();
  const id = useId();
  const known = type === "string" || type === "number" ? type : "other";
  const common = {
    id,
    value: text,
    readOnly: !editable,
    spellCheck: false,
    autoComplete: "off",
    "aria-describedby": purpose ? `${id}-purpose` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <code>{name}</code> <span className={styles.type}>{t(`bench:inputs.types.${known}`)}</span>
      </label>
      {String(value ?? "").length > 60 ? <textarea rows={3} {...common} /> : <input {...common} />}
      {purpose ? (
        <p id={`${id}-purpose`} className={styles.note}>
          {purpose}
        </p>
      ) : null}
    </div>
  );
}
