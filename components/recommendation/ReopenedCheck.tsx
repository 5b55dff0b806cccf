import { ApproachName } from "@/components/approach/ApproachName";
import controls from "@/components/layout/controls.module.css";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import type { Check } from "@/rules/recommendation/checks";
import { freshnessById } from "@/rules/rulebook/lookup";
import type { CheckProps } from "./Checks";
import styles from "./checks.module.css";
import { FreshnessNote } from "./FreshnessNote";
import { Pill } from "./Pill";
import { SeeResult } from "./SeeResult";
import { answerId } from "./useChecks";

/** An approach that HubSpot may have made possible since: what would follow, the answers untouched. */
export function ReopenedCheck({
  check: { approach, freshness },
  state,
  answers,
  primary,
  changes,
  goTo,
}: CheckProps & { check: Extract<Check, { kind: "reopened" }> }) {
  const { t, approach: nameOf, approachShort } = useTerms();
  const turns = changes.find((one) => one.approach === approach)?.turns;
  const name = `reopened-${approach}`;
  const pills = [
    { value: "no", label: t("result:check.no"), to: t("result:check.stays"), approach: primary },
    { value: "yes", label: t("result:check.yes"), to: approachShort(approach), approach },
  ];
  return (
    <div className={styles.check}>
      <fieldset>
        <legend>{t("result:check.reopened", { approach: approachShort(approach) })}</legend>
        <Fold near paper={false} className={styles.about} summary={t("result:check.reopenedWhy")}>
          <p>{t("result:reopened.text")}</p>
          {freshness.map((id) => (
            <FreshnessNote key={id} freshness={freshnessById(id)} />
          ))}
        </Fold>
        <div className={`${controls.pills} ${styles.pills}`}>
          {pills.map((pill) => (
            <Pill
              key={pill.value}
              id={answerId(name, pill.value)}
              name={name}
              {...pill}
              chosen={state.lookedInto[approach] === pill.value}
              onChoose={() => state.lookInto(approach, pill.value)}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles.then} aria-live="polite">
        {t("result:check.then")} <ApproachName approach={approach} name={nameOf(approach)} />{" "}
        {turns ? (
          <SeeResult approach={approach} turns={turns} answers={answers} goTo={goTo} />
        ) : null}
      </div>
    </div>
  );
}
