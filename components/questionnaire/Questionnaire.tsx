"use client";

import { useEffect, useRef, useState } from "react";
import { StepLink } from "@/components/layout/StepLink";
import { Result } from "@/components/recommendation/Result";
import { resultTitle } from "@/components/recommendation/sentences";
import type { UseCaseSummaries } from "@/components/recommendation/use-case-summary";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { queryOf, type ReadLink } from "@/rules/link/answers";
import { USE_CASE } from "@/rules/link/standpoint";
import { questionsRemaining } from "@/rules/questionnaire/progress";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { Board } from "./Board";
import { Conflicts } from "./Conflicts";
import { FaultNotice } from "./FaultNotice";
import { NATIVE, NativeNote } from "./NativeNote";
import { QuestionForm } from "./QuestionForm";
import styles from "./questionnaire.module.css";
import { Trail } from "./Trail";
import { useQuestionnaire } from "./useQuestionnaire";

/** The advisor: one question at a time, then the result. `link`: what the address said. */
export function Questionnaire({
  link,
  useCases = {},
}: {
  link: ReadLink;
  useCases?: UseCaseSummaries;
}) {
  const terms = useTerms();
  const { t } = terms;
  const { answers, revising, kept, state, question, moves, focus, answer, goTo } =
    useQuestionnaire(link);
  const main = useRef<HTMLDivElement>(null);
  const keys = useState(true);
  const recommendation = recommend(advisor, kept);
  const title = question ? terms.question(question.id) : resultTitle(terms, recommendation);

  useEffect(() => {
    if (moves === 0) return;
    document.title = t("common:title", { page: title });
    const target = focus.current && document.getElementById(focus.current);
    if (target) return target.focus();
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [moves, title, t, focus]);

  const trailData = trailOf(advisor, answers, recommendation);
  const trail = <Trail trail={trailData} answers={answers} goTo={goTo} />;
  const unchanged = { answers, revising: null };
  const native = useCases[answers[USE_CASE] ?? ""]?.native;

  return (
    <div ref={main} className={styles.page}>
      {moves === 0 ? <FaultNotice link={link} /> : null}
      {question ? (
        <Conflicts conflicts={recommendation.conflicts} answers={answers} goTo={goTo} />
      ) : null}
      {question ? (
        <div className={styles.columns}>
          <QuestionForm
            key={`${state} ${moves}`}
            question={question}
            answers={answers}
            keys={keys}
            left={questionsRemaining(advisor, { answers, revising })}
            note={
              question.id === NATIVE && native ? (
                <NativeNote useCase={answers[USE_CASE] ?? ""} native={native} />
              ) : null
            }
            onAnswer={(option) => answer(question.id, option)}
          >
            {revising === question.id ? (
              <StepLink href={queryOf(unchanged)} onStep={() => goTo(unchanged)}>
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
        <Result recommendation={recommendation} answers={answers} useCases={useCases} goTo={goTo} />
      )}
    </div>
  );
}
