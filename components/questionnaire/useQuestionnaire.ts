"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { advisor } from "@/rules/advisor";
import { queryOf, readLink } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import type { Standpoint } from "@/rules/link/standpoint";
import { askedQuestion, keptAnswers } from "@/rules/questionnaire/asked";

/** What was answered where the visitor now stands again: the address of that place does not hold it. */
export type Remembered = { readonly question: string; readonly option: string } | null;

const remembered = (): Remembered => history.state?.given ?? null;

/**
 * The questionnaire in the browser: the standpoint moves, and the address follows without a request.
 * What is asked there is what the machine would ask (a test holds them to each other); the machine
 * itself would take 12 kB of the script budget.
 * @param start where the link led
 */
export function useQuestionnaire(start: Standpoint) {
  const [{ answers, revising }, stand] = useState<Standpoint>(start);
  const [moves, setMoves] = useState(0);
  const [visit, setVisit] = useState<{ number: number; given: Remembered }>({
    number: 0,
    given: null,
  });
  const focus = useRef<string>(undefined);

  /** Arrives anew; one that stays where it is, as the drawer does, leaves a choice not yet sent alone. */
  const arrive = useCallback((given: Remembered, target?: string) => {
    focus.current = target;
    setMoves((count) => count + 1);
    if (target === undefined) setVisit(({ number }) => ({ number: number + 1, given }));
  }, []);

  // A page that the browser loads again, by Back or a reload, finds there what was answered.
  useEffect(() => {
    const given = remembered();
    if (given) setVisit(({ number }) => ({ number: number + 1, given }));
  }, []);

  const asked = askedQuestion(advisor, { answers, revising });
  const here = queryOf({ answers, revising });
  useEffect(() => {
    const onPopState = () => {
      const link = readLink(linkQuestions, new URLSearchParams(location.search));
      // A jump within the page is a history step too, but not a move.
      if (queryOf(link) === here) return;
      stand(link);
      arrive(remembered());
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
  }, [here, arrive]);

  const goTo = (to: Standpoint, target?: string) => {
    history.pushState(null, "", `${location.pathname}${queryOf(to)}`);
    stand(to);
    arrive(null, target);
  };

  const answer = (question: string, option: string) => {
    const next = { answers: { ...answers, [question]: option }, revising: null };
    history.replaceState({ ...history.state, given: { question, option } }, "");
    history.pushState(null, "", `${location.pathname}${queryOf(next)}`);
    stand(next);
    arrive(null);
  };

  return {
    answers,
    revising,
    question: advisor.rulebook.questions.find(({ id }) => id === asked),
    /** The answers that stand: one that is being revised is open again. */
    kept: keptAnswers({ answers, revising }),
    /** How often the visitor has moved since the page was loaded. */
    moves,
    /** Counts the arrivals at a question, each with the answer that was given there before. */
    visit,
    /** Where the focus belongs after the last move: an element's id, or the page's heading. */
    focus,
    answer,
    goTo,
  };
}

export type Walk = ReturnType<typeof useQuestionnaire>;
