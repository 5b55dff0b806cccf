"use client";

import type { ComponentProps } from "react";
import { Result } from "@/components/recommendation/Result";
import { resultTitle } from "@/components/recommendation/sentences";
import { useTerms } from "@/components/words/WordsProvider";
import { useArrival } from "./useArrival";
import type { Walk } from "./useQuestionnaire";

/** The result as a stop of the walk; a module of its own, so that a question need not load it. */
export function ResultPage({ walk, ...result }: { walk: Walk } & ComponentProps<typeof Result>) {
  useArrival(walk, resultTitle(useTerms(), result.recommendation));
  return <Result {...result} />;
}
