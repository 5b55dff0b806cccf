import { useId } from "react";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./bench.module.css";
import { statuses } from "./draft";
import type { FieldsProps } from "./InputFields";
import type { JsonFault } from "./json-fault";
import { limit } from "./sandbox";
import type { SampleAnswer } from "./types";

type Edited = { readonly status: string; readonly body: string };

/** What each service responds, its status and its body: folded, since the sample runs as it is. */
export function ResponseFields({
  sample,
  draft,
  edit,
  editable,
  faults,
}: FieldsProps & { faults: Readonly<Record<string, JsonFault>> }) {
  const { t } = useTerms();
  if (sample.responses.length === 0) return null;
  const change = (id: string) => (edited: Edited) =>
    edit({ ...draft, responses: { ...draft.responses, [id]: edited } });
  return (
    <Fold
      near
      className={styles.responses}
      summary={t("bench:responses.fold", { count: sample.responses.length })}
    >
      <p>{t("bench:responses.hint")}</p>
      <p>{t("bench:limit", { seconds: limit / 1000 })}</p>
      {sample.responses.map((answer) => (
        <AnswerField
          key={answer.id}
          answer={answer}
          edited={draft.responses[answer.id] ?? { status: "", body: "" }}
          fault={faults[answer.id]}
          editable={editable}
          onChange={change(answer.id)}
        />
      ))}
    </Fold>
  );
}

function AnswerField({
  answer,
  edited: { status, body },
  fault,
  editable,
  onChange,
}: {
  answer: SampleAnswer;
  edited: Edited;
  fault: JsonFault | undefined;
  editable: boolean;
  onChange: (edited: Edited) => void;
}) {
  const { t } = useTerms();
  const id = useId();
  const { service, method, url } = answer;
  return (
    <fieldset className={styles.answer}>
      <legend>{t("bench:responses.legend", { service, method, url })}</legend>
      <div className={styles.field}>
        <label htmlFor={`${id}-status`}>{t("bench:responses.status")}</label>
        <select
          id={`${id}-status`}
          value={status}
          disabled={!editable}
          onChange={(event) => onChange({ body, status: event.target.value })}
        >
          {choicesOf(answer).map((choice) => (
            <option key={choice} value={choice}>
              {isNamed(choice) ? t(`bench:responses.statuses.${choice}`) : choice}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-body`}>
          {t(answer.json === undefined ? "bench:responses.bodyText" : "bench:responses.body")}
        </label>
        <textarea
          id={`${id}-body`}
          data-answer={answer.id}
          value={body}
          rows={Math.min(10, body.split("\n").length + 1)}
          readOnly={!editable}
          spellCheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => onChange({ status, body: event.target.value })}
        />
        {fault ? (
          <p id={`${id}-fault`} className={styles.fault}>
            {t(fault.near ? "bench:responses.fault" : "bench:responses.faultAtEnd", fault)}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}

type Named = (typeof statuses)[number];

const isNamed = (status: string): status is Named => statuses.some((one) => one === status);

/** The usual ones, and first the sample's own, such as 201. */
function choicesOf({ status }: SampleAnswer): string[] {
  const own = String(status);
  return isNamed(own) ? [...statuses] : [own, ...statuses];
}
