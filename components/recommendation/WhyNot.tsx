"use client";

import { useEffect } from "react";
import { ApproachMark } from "@/components/approach/ApproachMark";
import { Fold, Folds } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import { changeTouching } from "@/rules/recommendation/cautions";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { Against } from "./Against";
import styles from "./result.module.css";

export type WhyNotProps = {
  recommendation: Recommendation;
  answers: Answers;
  goTo: (to: Standpoint) => void;
};

/** One row an approach: why it is ruled out or comes second, and what would change that. */
export function WhyNot(props: WhyNotProps) {
  const { t } = useTerms();
  useEffect(() => {
    openTarget();
    addEventListener("hashchange", openTarget);
    return () => removeEventListener("hashchange", openTarget);
  }, []);
  return (
    <section aria-labelledby="why-not">
      <h2 id="why-not">{t("result:whyNot.title")}</h2>
      <Folds>
        {advisor.approaches.map(({ id }) => (
          <Fold
            key={id}
            paper={false}
            className={styles.not}
            summary={<Summary approach={id} {...props} />}
          >
            <div id={`why-not-${id}`} className={styles.target} data-approach={id}>
              <Against approach={id} {...props} />
            </div>
          </Fold>
        ))}
      </Folds>
    </section>
  );
}

/** Opens what the address names, where the browser does not do so by itself. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest("details");
  if (!fold || fold.open) return;
  fold.open = true;
  fold.scrollIntoView();
}

function Summary({ approach, recommendation, answers }: WhyNotProps & { approach: string }) {
  const terms = useTerms();
  const { t } = terms;
  const { primary, excluded, alternatives, assumed } = recommendation;
  const rules = excluded.find((one) => one.approach === approach)?.rules ?? [];
  const [first] = rules;
  const second = alternatives.find((one) => one.approach === approach);
  const later = second?.dependsOn.length ? "result:whyNot.mayFit" : "advisor:board.later";
  const changed = rules.some((rule) => changeTouching(advisor, rule, answers) !== undefined);
  return (
    <>
      <ApproachMark approach={approach} size={22} />
      <span>
        <b>{terms.approach(approach)}</b>{" "}
        <span className="soft">
          {approach === primary ? t("result:whyNot.recommended") : null}
          {first ? terms.reason(first, "against", assumed.includes(first)) : null}
          {second ? `${t(later)}.` : null}
        </span>{" "}
        {changed ? <span className={styles.changed}>{t("result:whyNot.changed")}</span> : null}
      </span>
    </>
  );
}
