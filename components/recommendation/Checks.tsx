import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Change } from "@/rules/recommendation/changes";
import type { Check } from "@/rules/recommendation/checks";
import { AssumptionCheck } from "./AssumptionCheck";
import { Contradiction } from "./Contradiction";
import styles from "./checks.module.css";
import { NativeCheck } from "./NativeCheck";
import { ReopenedCheck } from "./ReopenedCheck";
import type { NativeWay } from "./use-case-summary";
import type { ChecksState } from "./useChecks";

/** As many as one can look into at once; the rest unfold. */
const SHOWN = 2;

export type CheckProps = {
  state: ChecksState;
  answers: Answers;
  primary: string;
  changes: readonly Change[];
  goTo: (to: Standpoint, focus?: string) => void;
};

/** What to look into before acting on the recommendation, to be answered where it stands. */
export function Checks({ native, ...props }: CheckProps & { native: NativeWay | undefined }) {
  const { t } = useTerms();
  const { checks } = props.state;
  if (checks.length === 0) return null;
  const one = (check: Check) => (
    <OneCheck key={keyOf(check)} check={check} native={native} {...props} />
  );
  const more = checks.slice(SHOWN);
  return (
    <section className={styles.checks} aria-labelledby="check">
      <h2 id="check">{t("result:check.title")}</h2>
      {checks.slice(0, SHOWN).map(one)}
      {more.length > 0 ? (
        <Fold
          near
          className={styles.more}
          summary={t("result:check.more", { number: more.length })}
        >
          {more.map(one)}
        </Fold>
      ) : null}
    </section>
  );
}

function OneCheck({
  check,
  native,
  ...props
}: CheckProps & { check: Check; native: NativeWay | undefined }) {
  if (check.kind === "contradiction") return <Contradiction check={check} {...props} />;
  if (check.kind === "reopened") return <ReopenedCheck check={check} {...props} />;
  if (check.kind === "assumption") return <AssumptionCheck check={check} {...props} />;
  return native ? <NativeCheck check={check} native={native} {...props} /> : null;
}

function keyOf(check: Check): string {
  if (check.kind === "contradiction") return check.conflict;
  return check.kind === "reopened" ? check.approach : `${check.kind} ${questionOf(check)}`;
}

const questionOf = (check: Check) => (check.kind === "assumption" ? check.question : "");
