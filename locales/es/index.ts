import advisor from "./advisor.json";
import api from "./api.json";
import approaches from "./approaches.json";
import bench from "./bench.json";
import blueprint from "./blueprint.json";
import common from "./common.json";
import corrections from "./corrections.json";
import editions from "./editions.json";
import errors from "./errors.json";
import freshness from "./freshness.json";
import guide from "./guide.json";
import help from "./help.json";
import home from "./home.json";
import questions from "./questions.json";
import readiness from "./readiness.json";
import result from "./result.json";
import rules from "./rules.json";
import sources from "./sources.json";
import useCases from "./use-cases.json";

/** All words in this language, by namespace. */
export default {
  advisor,
  api,
  approaches,
  bench,
  blueprint,
  common,
  corrections,
  editions,
  errors,
  freshness,
  guide,
  help,
  home,
  questions,
  readiness,
  result,
  rules,
  sources,
  "use-cases": useCases,
};
