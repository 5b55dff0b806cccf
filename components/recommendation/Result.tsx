import { Fragment, type ReactNode } from "react";
import { ApproachMark } from "@/components/approach/ApproachMark";
import { READINESS } from "@/components/readiness/heading";
import { ReadinessCheck } from "@/components/readiness/ReadinessCheck";
import { AskSomebody } from "@/components/take-along/AskSomebody";
import { TakeAlong } from "@/components/take-along/TakeAlong";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import { programmed } from "@/rules/readiness/readiness";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { approachById } from "@/rules/rulebook/lookup";
import { Assumptions, assumptionsThatMatter } from "./Assumptions";
import { Cautions } from "./Cautions";
import { Changes } from "./Changes";
import { Contents } from "./Contents";
import { FirstToKnow } from "./FirstToKnow";
import { Help } from "./Help";
import { Links } from "./Links";
import { Others } from "./Others";
import { Reasons } from "./Reasons";
import styles from "./result.module.css";
import { verdictSentence } from "./sentences";
import { TemplateSection } from "./Template";
import { UseCase } from "./UseCase";
import type { UseCaseSummaries } from "./use-case-summary";

type Part = {
  readonly id: string;
  readonly title: string;
  readonly shown: boolean;
  readonly content: ReactNode;
};

/** The recommendation, explained rule by rule. */
export function Result({
  recommendation,
  answers,
  revising,
  relevant,
  useCases,
  goTo,
  children,
}: {
  recommendation: Recommendation;
  answers: Answers;
  /** The answer of the readiness check that is asked again. */
  revising: string | null;
  relevant: ReadonlySet<string>;
  useCases: UseCaseSummaries;
  goTo: (to: Standpoint, focus?: string) => void;
  /** The answers that led here. */
  children: ReactNode;
}) {
  const terms = useTerms();
  const { t, text, approach } = terms;
  const { primary, status, assumptions, together, builds, cautions, useCase } = recommendation;
  if (primary === null || status === "open") return null;
  const uncertain = assumptionsThatMatter(assumptions, relevant).length > 0 || together.length > 0;
  const part = (id: string, title: string, content: ReactNode, shown = true): Part => ({
    id,
    title,
    content,
    shown,
  });
  const onward = { recommendation, answers, goTo };
  const parts = [
    part("reasons", t("result:reasons.title"), <Reasons recommendation={recommendation} />),
    part(
      "assumptions",
      t("result:assumptions.title"),
      <Assumptions {...onward} relevant={relevant} />,
      uncertain,
    ),
    part("others", t("result:others.title"), <Others {...onward} />),
    part("trail", t("advisor:trail.title"), <div className={styles.answers}>{children}</div>),
    part("changes", t("result:changes.title"), <Changes {...onward} />),
    part(
      "cautions",
      t("result:cautions.title"),
      <Cautions recommendation={recommendation} />,
      cautions.length > 0,
    ),
    part("help", t("result:help.title"), <Help recommendation={recommendation} />),
    part(
      "use-case",
      t("result:useCase.title"),
      <UseCase answers={answers} goTo={goTo} summary={useCases[useCase ?? ""]} />,
    ),
    part(
      "template",
      primary === "partner" ? t("result:template.brief") : t("result:template.title"),
      <TemplateSection recommendation={recommendation} answers={answers} useCases={useCases} />,
    ),
    part(
      READINESS,
      t("readiness:title"),
      <ReadinessCheck approach={primary} answers={answers} revising={revising} goTo={goTo} />,
      programmed.has(primary),
    ),
  ].filter(({ shown }) => shown);
  return (
    <article className={styles.result} data-approach={primary}>
      <div className={styles.head}>
        <header>
          <p className={styles.kicker}>{t(`result:kicker.${status}`)}</p>
          <h1 tabIndex={-1} className={styles.headline}>
            <ApproachMark approach={primary} size={44} />
            <span>
              {status === "provisional"
                ? t("result:provisional.title", { approach: approach(primary) })
                : approach(primary)}
            </span>
          </h1>
          <p className={styles.verdict}>{verdictSentence(terms, recommendation)}</p>
          <FirstToKnow {...onward} />
          {builds.length > 0 ? null : <p>{text(`approaches:${primary}.what`)}</p>}
          <Links links={approachById(primary).links} />
          <AskSomebody key={`ask ${JSON.stringify(answers)}`} recommendation={recommendation} />
          <TakeAlong key={JSON.stringify(answers)} answers={answers} language={terms.language} />
        </header>
        <Contents parts={parts} />
      </div>
      {parts.map(({ id, content }) => (
        <Fragment key={id}>{content}</Fragment>
      ))}
    </article>
  );
}
