import type { ReactNode } from "react";
import { ApproachMark } from "@/components/approach/ApproachMark";
import { useTerms } from "@/components/words/Words";
import { approachById } from "@/rules/lookup";
import type { Recommendation } from "@/rules/recommendation";
import type { Standpoint } from "@/rules/standpoint";
import type { Answers } from "@/rules/vocabulary";
import { Actions } from "./Actions";
import { Assumptions, assumptionsThatMatter } from "./Assumptions";
import { Cautions } from "./Cautions";
import { Changes } from "./Changes";
import { Contents } from "./Contents";
import { Help } from "./Help";
import { Links } from "./Links";
import { Others } from "./Others";
import { Prerequisites } from "./Prerequisites";
import { Reasons } from "./Reasons";
import styles from "./result.module.css";
import { UseCase } from "./UseCase";

/** The recommendation, explained rule by rule. */
export function Result({
  recommendation,
  answers,
  relevant,
  goTo,
  children,
}: {
  recommendation: Recommendation;
  answers: Answers;
  relevant: ReadonlySet<string>;
  goTo: (to: Standpoint) => void;
  /** The answers that led here. */
  children: ReactNode;
}) {
  const { t, text, approach, verdict } = useTerms();
  const { primary, status, assumptions } = recommendation;
  if (primary === null || status === "open") return null;
  const uncertain = assumptionsThatMatter(assumptions, relevant).length > 0;
  return (
    <article className={styles.result} data-approach={primary}>
      <div className={styles.head}>
        <header>
          <p className={styles.kicker}>{t(`result:kicker.${status}`)}</p>
          <h1 tabIndex={-1} className={styles.headline}>
            <ApproachMark approach={primary} size={44} />
            <span>{approach(primary)}</span>
          </h1>
          <p className={styles.verdict}>{verdict(primary)}</p>
          <Prerequisites recommendation={recommendation} />
          {status === "provisional" ? (
            <p className={styles.callout}>
              <a href="#assumptions">{t("result:provisional")}</a>
            </p>
          ) : null}
          <p>{text(`approaches:${primary}.what`)}</p>
          <Links links={approachById(primary).links} />
          <Actions key={JSON.stringify(answers)} />
        </header>
        <Contents recommendation={recommendation} uncertain={uncertain} />
      </div>
      <Reasons recommendation={recommendation} answers={answers} />
      <Assumptions
        recommendation={recommendation}
        answers={answers}
        relevant={relevant}
        goTo={goTo}
      />
      <Others recommendation={recommendation} />
      <div className={styles.answers}>{children}</div>
      <Changes recommendation={recommendation} answers={answers} goTo={goTo} />
      <Cautions recommendation={recommendation} />
      <Help recommendation={recommendation} />
      <UseCase answers={answers} goTo={goTo} />
    </article>
  );
}
