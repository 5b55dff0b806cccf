"use client";

import "@/components/layout/trusted-chunks";
import dynamic from "next/dynamic";
import { type ComponentProps, type ComponentType, useState } from "react";
import type { QuestionPage } from "./QuestionPage";
import type { ResultPage } from "./ResultPage";

type QuestionProps = ComponentProps<typeof QuestionPage>;
type ResultProps = ComponentProps<typeof ResultPage>;

const loaded: {
  question?: ComponentType<QuestionProps>;
  result?: ComponentType<ResultProps>;
} = {};

/** Loads what the page did not begin with, so that every further step goes without a request. */
export async function loadAhead() {
  const [question, result] = await Promise.all([import("./QuestionPage"), import("./ResultPage")]);
  loaded.question = question.QuestionPage;
  loaded.result = result.ResultPage;
}

const Question = dynamic(() => import("./QuestionPage").then((module) => module.QuestionPage));
const Result = dynamic(() => import("./ResultPage").then((module) => module.ResultPage));

/** A question: at once where it has been loaded ahead, else as soon as it has come. */
export function LoadedQuestion(props: QuestionProps) {
  const [Shown] = useState(() => loaded.question ?? Question);
  return <Shown {...props} />;
}

/** The result, likewise. */
export function LoadedResult(props: ResultProps) {
  const [Shown] = useState(() => loaded.result ?? Result);
  return <Shown {...props} />;
}
