import type { ReactNode } from "react";
import { ApproachMark } from "@/components/approach/ApproachMark";
import { ReadinessCheck } from "@/components/readiness/ReadinessCheck";
import { useTerms } from "@/components/words/Words";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import { programmable } from "@/rules/readiness/readiness";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { approachById } from "@/rules/rulebook/lookup";
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
import { type Template, TemplateSection } from "./Template";
import { UseCase } from "./UseCase";

/** The recommendation, explained rule by rule. */
export function Result({
  recommendation,
  answers,
  revising,
  relevant,
  templates,
  goTo,
  children,
}: {
  recommendation: Recommendation;
  answers: Answers;
  /** The answer of the readiness check that is asked again. */
  revising: string | null;
  relevant: ReadonlySet<string>;
  templates: Readonly<Record<string, Template>>;
  goTo: (to: Standpoint, focus?: string) => void;
  /** The answers that led here. */
  children: ReactNode;
}) {
  const { t, text, approach, verdict } = useTerms();
  const { primary, status, assumptions } = recommendation;
  if (primary === null || status === "open") return null;
  const { useCase } = recommendation;
  const template = templates[useCase ?? ""];
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
        <Contents
          recommendation={recommendation}
          uncertain={uncertain}
          template={template !== undefined}
        />
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
      {useCase && template ? (
        <TemplateSection
          useCase={useCase}
          template={template}
          approach={primary}
          answers={answers}
        />
      ) : null}
      {programmable.has(primary) ? (
        <ReadinessCheck answers={answers} revising={revising} goTo={goTo} />
      ) : null}
    </article>
  );
}
