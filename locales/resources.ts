import type advisor from "./en/advisor.json";
import type api from "./en/api.json";
import type approaches from "./en/approaches.json";
import type bench from "./en/bench.json";
import type blueprint from "./en/blueprint.json";
import type common from "./en/common.json";
import type corrections from "./en/corrections.json";
import type editions from "./en/editions.json";
import type errors from "./en/errors.json";
import type freshness from "./en/freshness.json";
import type guide from "./en/guide.json";
import type help from "./en/help.json";
import type home from "./en/home.json";
import type questions from "./en/questions.json";
import type readiness from "./en/readiness.json";
import type result from "./en/result.json";
import type rules from "./en/rules.json";
import type sources from "./en/sources.json";
import type useCases from "./en/use-cases.json";

/** The words by namespace, typed after the English files; a test holds the other languages to them. */
export type Resources = {
  advisor: typeof advisor;
  api: typeof api;
  approaches: typeof approaches;
  bench: typeof bench;
  blueprint: typeof blueprint;
  common: typeof common;
  corrections: typeof corrections;
  editions: typeof editions;
  errors: typeof errors;
  freshness: typeof freshness;
  guide: typeof guide;
  help: typeof help;
  home: typeof home;
  questions: typeof questions;
  readiness: typeof readiness;
  result: typeof result;
  rules: typeof rules;
  sources: typeof sources;
  "use-cases": typeof useCases;
};

export type Namespace = keyof Resources;

/** What the questionnaire and its result need in the browser; other pages send no words as data. */
export const advisorNamespaces = [
  "common",
  "advisor",
  "result",
  "questions",
  "approaches",
  "rules",
  "corrections",
  "editions",
  "freshness",
  "sources",
  "help",
  "use-cases",
  "readiness",
] as const satisfies readonly Namespace[];
