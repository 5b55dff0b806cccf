import controls from "@/components/layout/controls.module.css";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import { type Check, NATIVE } from "@/rules/recommendation/checks";
import { CheckForm } from "./CheckForm";
import type { CheckProps } from "./Checks";
import styles from "./checks.module.css";
import { Native } from "./Native";
import { Pill, useOutcome } from "./Pill";
import type { NativeWay } from "./use-case-summary";
import { answerId } from "./useChecks";

/** Whether HubSpot's own way without code would be enough for the use case. */
export function NativeCheck({
  check: { answer, outcomes, leads },
  native,
  state,
  answers,
  primary,
}: CheckProps & { check: Extract<Check, { kind: "native" }>; native: NativeWay }) {
  const { t } = useTerms();
  const outcome = useOutcome(primary);
  const [no, yes] = outcomes;
  const withoutCode = { to: t("result:check.withoutCode"), approach: undefined };
  const pills = [
    { value: "no", label: t("result:check.no"), ...outcome(no, t("result:check.stays")) },
    {
      value: "yes",
      label: t("result:check.yes"),
      ...(leads ? outcome(yes, t("result:check.stays")) : withoutCode),
    },
  ];
  return (
    <CheckForm question={NATIVE} answers={answers}>
      <fieldset>
        <legend>{t("result:check.native", { native: native.name })}</legend>
        <Fold near paper={false} className={styles.about} summary={t("result:check.nativeWhy")}>
          <Native native={native} />
        </Fold>
        <div className={`${controls.pills} ${styles.pills}`}>
          {pills.map((pill) => (
            <Pill
              key={pill.value}
              id={answerId(NATIVE, pill.value)}
              name={NATIVE}
              {...pill}
              chosen={answer === pill.value}
              required
              onChoose={() => state.answer(NATIVE, pill.value)}
            />
          ))}
        </div>
      </fieldset>
      {leads ? null : (
        <p className={styles.then} aria-live="polite">
          {t("result:check.nativeThen")}
        </p>
      )}
    </CheckForm>
  );
}
