"use client";

import { useState } from "react";
import type { UseCaseSummaries } from "@/components/recommendation/use-case-summary";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { USE_CASE } from "@/rules/link/standpoint";
import { previousQuestion } from "@/rules/questionnaire/previous";
import { questionsRemaining } from "@/rules/questionnaire/progress";
import type { Trail as TrailData } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import type { Question } from "@/rules/rulebook/schema";
import { NATIVE, NativeNote } from "./NativeNote";
import type { KeysSwitch } from "./NumberKeys";
import { Panel } from "./Panel";
import { QuestionForm } from "./QuestionForm";
import styles from "./questionnaire.module.css";
import { useArrival } from "./useArrival";
import type { Walk } from "./useQuestionnaire";

/** A question beside what its answers leave possible: what is chosen counts there before it is sent. */
export function QuestionPage({
  question,
  walk,
  trail,
  keys,
  useCases,
}: {
  question: Question;
  walk: Walk;
  trail: TrailData;
  keys: KeysSwitch;
  useCases: UseCaseSummaries;
}) {
  const terms = useTerms();
  const { id } = question;
  const { answers, revising, kept, visit, answer, goTo } = walk;
  const before = visit.given?.question === id ? visit.given.option : (answers[id] ?? null);
  const [chosen, setChosen] = useState(before);
  useArrival(walk, terms.question(id));
  const outlook = recommend(advisor, chosen === null ? kept : { ...kept, [id]: chosen });
  const native = id === NATIVE ? useCases[answers[USE_CASE] ?? ""]?.native : undefined;
  return (
    <div className={styles.ask}>
      <QuestionForm
        question={question}
        answers={answers}
        revising={revising}
        before={before}
        answered={trail.given.length}
        left={questionsRemaining(advisor, { answers, revising })}
        previous={previousQuestion(advisor.rulebook, trail, id)}
        possible={outlook.possible}
        keys={keys}
        note={native ? <NativeNote native={native} /> : null}
        onChoose={setChosen}
        onAnswer={(option) => answer(id, option)}
        goTo={goTo}
      />
      <Panel outlook={outlook} trail={trail} answers={answers} goTo={goTo} />
    </div>
  );
}
