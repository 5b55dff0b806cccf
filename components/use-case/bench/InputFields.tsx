import { useId } from "react";
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

/** One field an input, as the workflow would pass it in. */
export function InputFields({ sample, draft, edit, editable }: FieldsProps) {
  const { t } = useTerms();
  const { inputs, object } = sample;
  const change = (name: string) => (text: string) =>
    edit({ ...draft, inputs: { ...draft.inputs, [name]: text } });
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t("bench:inputs.title")}</legend>
      {object ? (
        <p className={styles.note}>
          {t("bench:inputs.object", { type: object.objectType, id: object.objectId })}
        </p>
      ) : null}
      <p className={styles.note}>
        {t(inputs.length > 0 ? "bench:inputs.hint" : "bench:inputs.none")}
      </p>
      {inputs.map((input) => (
        <InputField
          key={input.name}
          input={input}
          text={draft.inputs[input.name] ?? ""}
          editable={editable}
          onChange={change(input.name)}
        />
      ))}
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
