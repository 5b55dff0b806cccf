"use client";

import { useEffect, useState } from "react";
import { AllQuestionsHost, loadDrawer } from "@/components/all-questions/AllQuestions";
import type { UseCaseSummaries } from "@/components/recommendation/use-case-summary";
import { advisor } from "@/rules/advisor";
import type { ReadLink } from "@/rules/link/answers";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { Conflicts } from "./Conflicts";
import { FaultNotice } from "./FaultNotice";
import { LoadedQuestion, LoadedResult, loadAhead } from "./loaded-ahead";
import { useQuestionnaire } from "./useQuestionnaire";

/** Once the browser has time, what may be wanted next is loaded: from then on no step needs a request. */
function useLoadingAhead() {
  useEffect(() => {
    const load = () => Promise.all([loadAhead(), loadDrawer()]).catch(() => {});
    if (typeof requestIdleCallback !== "function") {
      const later = setTimeout(load, 500);
      return () => clearTimeout(later);
    }
    const idle = requestIdleCallback(load, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, []);
}

/** The advisor: one question at a time, then the result. `link`: what the address said. */
export function Questionnaire({
  link,
  useCases = {},
}: {
  link: ReadLink;
  useCases?: UseCaseSummaries;
}) {
  const walk = useQuestionnaire(link);
  const { answers, revising, kept, question, moves, visit, goTo } = walk;
  const keys = useState(true);
  useLoadingAhead();
  const recommendation = recommend(advisor, kept);
  const trailData = trailOf(advisor, answers, recommendation);

  return (
    <AllQuestionsHost standpoint={{ answers, revising }} goTo={goTo}>
      {moves === 0 ? <FaultNotice link={link} /> : null}
      {question ? (
        <Conflicts conflicts={recommendation.conflicts} answers={answers} goTo={goTo} />
      ) : null}
      {question ? (
        <LoadedQuestion
          key={`${question.id} ${visit.number}`}
          question={question}
          walk={walk}
          trail={trailData}
          keys={keys}
          useCases={useCases}
        />
      ) : (
        <LoadedResult
          walk={walk}
          recommendation={recommendation}
          answers={answers}
          useCases={useCases}
          goTo={goTo}
        />
      )}
    </AllQuestionsHost>
  );
}
