"use client";

import { useEffect, useRef, useState } from "react";
import { StepLink } from "@/components/layout/StepLink";
import { Result } from "@/components/recommendation/Result";
import type { Template } from "@/components/recommendation/Template";
import { useTerms } from "@/components/words/Words";
import { advisor } from "@/rules/advisor";
import { queryOf, type ReadLink } from "@/rules/link/answers";
import { questionsRemaining } from "@/rules/questionnaire/progress";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { Board } from "./Board";
import { FaultNotice } from "./FaultNotice";
import { QuestionForm } from "./QuestionForm";
import styles from "./questionnaire.module.css";
import { Trail } from "./Trail";
import { useQuestionnaire } from "./useQuestionnaire";

/** The advisor: one question at a time, then the result. `link`: what the address said. */
export function Questionnaire({
  link,
  templates = {},
}: {
  link: ReadLink;
  /** How each use case's template fits each approach. */
  templates?: Readonly<Record<string, Template>>;
}) {
  const terms = useTerms();
  const { t } = terms;
  const { answers, revising, standing, state, question, moves, focus, answer, goTo } =
    useQuestionnaire(link);
  const main = useRef<HTMLDivElement>(null);
  const keys = useState(true);
  const recommendation = recommend(advisor, standing);
  const { primary } = recommendation;
  const title = question
    ? terms.question(question.id)
    : t("result:pageTitle", { approach: terms.approach(primary ?? "") });

  useEffect(() => {
    if (moves === 0) return;
    document.title = t("common:title", { page: title });
    const target = focus.current && document.getElementById(focus.current);
    if (target) return target.focus();
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [moves, title, t, focus]);

  const trailData = trailOf(advisor, answers);
  const trail = <Trail trail={trailData} answers={answers} goTo={goTo} />;
  const relevant = new Set(trailData.given.map((given) => given.question));
  const kept = { answers, revising: null };

  return (
    <div ref={main} className={styles.page}>
      {moves === 0 ? <FaultNotice link={link} /> : null}
      {question ? (
        <div className={styles.columns}>
          <QuestionForm
            key={`${state} ${moves}`}
            question={question}
            answers={answers}
            keys={keys}
            left={questionsRemaining(advisor, state, standing)}
            onAnswer={(option) => answer(question.id, option)}
          >
            {revising === question.id ? (
              <StepLink href={queryOf(kept)} onStep={() => goTo(kept)}>
                {t("advisor:keep")}
              </StepLink>
            ) : null}
          </QuestionForm>
          <aside className={styles.margin} aria-label={t("advisor:margin")}>
            {trail}
            <Board recommendation={recommendation} />
          </aside>
        </div>
      ) : (
        <Result
          recommendation={recommendation}
          answers={answers}
          revising={revising}
          relevant={relevant}
          templates={templates}
          goTo={goTo}
        >
          {trail}
        </Result>
      )}
    </div>
  );
}
