"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createActor } from "xstate";
import { advisor } from "@/rules/advisor";
import { queryOf, readLink } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import type { Standpoint } from "@/rules/link/standpoint";
import { keptAnswers } from "@/rules/questionnaire/asked";
import { questionnaire, questionOfState } from "@/rules/questionnaire/questionnaire";

const machine = questionnaire(advisor);

/** What was answered where the visitor now stands again: the address of that place does not hold it. */
export type Remembered = { readonly question: string; readonly option: string } | null;

const remembered = (): Remembered => history.state?.given ?? null;

/** The running machine and its snapshot: without @xstate/react, which the script budget has no room for. */
function useMachine(start: Standpoint) {
  const [actor] = useState(() => createActor(machine, { input: start }).start());
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = actor.subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const current = () => actor.getSnapshot();
  return [useSyncExternalStore(subscribe, current, current), actor.send] as const;
}

/**
 * The questionnaire in the browser: the machine moves, and the address follows without a request.
 * @param start where the link led
 */
export function useQuestionnaire(start: Standpoint) {
  const [snapshot, send] = useMachine(start);
  const { answers, revising } = snapshot.context;
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

  const resume = useCallback(
    (to: Standpoint) => send({ type: "RESUME", answers: to.answers, revising: to.revising }),
    [send],
  );

  const here = queryOf({ answers, revising });
  useEffect(() => {
    const onPopState = () => {
      const link = readLink(linkQuestions, new URLSearchParams(location.search));
      // A jump within the page is a history step too, but not a move.
      if (queryOf(link) === here) return;
      resume(link);
      arrive(remembered());
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
  }, [here, resume, arrive]);

  const goTo = (to: Standpoint, target?: string) => {
    history.pushState(null, "", `${location.pathname}${queryOf(to)}`);
    resume(to);
    arrive(null, target);
  };

  const answer = (question: string, option: string) => {
    const next = { answers: { ...answers, [question]: option }, revising: null };
    history.replaceState({ ...history.state, given: { question, option } }, "");
    history.pushState(null, "", `${location.pathname}${queryOf(next)}`);
    send({ type: "ANSWER", question, option });
    arrive(null);
  };

  return {
    answers,
    revising,
    question: questionOfState(advisor, String(snapshot.value)),
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
