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
  const [moves, setMoves] = useState(0);
  const focus = useRef<string>(undefined);
  const { answers, revising } = snapshot.context;
  const state = String(snapshot.value);

  const resume = useCallback(
    (to: Standpoint, target?: string) => {
      focus.current = target;
      send({ type: "RESUME", answers: to.answers, revising: to.revising });
      setMoves((count) => count + 1);
    },
    [send],
  );

  const here = queryOf({ answers, revising });
  useEffect(() => {
    const onPopState = () => {
      const link = readLink(linkQuestions, new URLSearchParams(location.search));
      // A jump within the page is a history step too, but not a move.
      if (queryOf(link) !== here) resume(link);
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
  }, [here, resume]);

  const goTo = (to: Standpoint, target?: string) => {
    history.pushState(null, "", `${location.pathname}${queryOf(to)}`);
    resume(to, target);
  };

  const answer = (question: string, option: string) => {
    const next = { answers: { ...answers, [question]: option }, revising: null };
    history.pushState(null, "", `${location.pathname}${queryOf(next)}`);
    focus.current = undefined;
    send({ type: "ANSWER", question, option });
    setMoves((count) => count + 1);
  };

  return {
    answers,
    revising,
    state,
    question: questionOfState(advisor, state),
    /** The answers that stand: one that is being revised is open again. */
    kept: keptAnswers({ answers, revising }),
    /** How often the visitor has moved since the page was loaded. */
    moves,
    /** Where the focus belongs after the last move: an element's id, or the page's heading. */
    focus,
    answer,
    goTo,
  };
}
