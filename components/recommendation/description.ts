import type { Terms } from "@/locales/terms";
import type { Alternative } from "@/rules/recommendation/admission";
import type { Assumption } from "@/rules/recommendation/assumptions";
import type { Caution, Reopened } from "@/rules/recommendation/cautions";
import type { Change } from "@/rules/recommendation/changes";
import type { Prerequisite } from "@/rules/recommendation/prerequisites";
import type { Conflict, Excluded, Recommendation } from "@/rules/recommendation/recommendation";
import { freshnessById, ruleById } from "@/rules/rulebook/lookup";
import { prerequisiteText } from "./prerequisites";
import {
  buildsSentence,
  flipSentence,
  resultTitle,
  secondSentence,
  togetherAnswer,
  togetherSentence,
  tookSentence,
  turnSentence,
  verdictSentence,
} from "./sentences";

/** A recommendation with the words of one language beside its ids, for those who call the API. */
export function inWords(terms: Terms, recommendation: Recommendation) {
  const { primary, next, reasons, useCase, assumed } = recommendation;
  const reason = (rule: string, side: "for" | "against") =>
    ruleInWords(terms, rule, side, assumed.includes(rule));
  return {
    ...recommendation,
    headline: primary && {
      approach: primary,
      name: terms.approach(primary),
      title: resultTitle(terms, recommendation),
      text: verdictSentence(terms, recommendation),
      builds: buildsSentence(terms, recommendation) ?? null,
    },
    question: next && { question: next, text: terms.question(next) },
    reasons: {
      required: reasons.required.map((rule) => reason(rule, "for")),
      speaksFor: reasons.speaksFor.map((rule) => reason(rule, "for")),
    },
    reopened: recommendation.reopened.map((one) => reopened(terms, one)),
    conflicts: recommendation.conflicts.map((one) => conflict(terms, one)),
    alternatives: recommendation.alternatives.map((one) => alternative(terms, one, primary)),
    excluded: recommendation.excluded.map(({ approach, rules }: Excluded) => ({
      approach,
      name: terms.approach(approach),
      rules,
      reasons: rules.map((rule) => reason(rule, "against")),
    })),
    prerequisites: recommendation.prerequisites.map((one) => prerequisite(terms, one)),
    precautions: recommendation.precautions.map((rule) => ({
      rule,
      text: terms.text(`rules:${rule}.do`),
    })),
    assumptions: recommendation.assumptions.map((one) => assumption(terms, one)),
    together: recommendation.together.map((one) => ({
      ...one,
      turns: one.turns.map((turn) => ({ ...turn, text: togetherAnswer(terms, turn) })),
      text: togetherSentence(terms, one),
    })),
    findOut: recommendation.findOut.map((question) => ({
      question,
      text: terms.question(question),
    })),
    changes: recommendation.changes.map((one) => change(terms, one)),
    cautions: recommendation.cautions.map((one) => caution(terms, one)),
    help: recommendation.help.map((channel) => ({
      channel,
      name: terms.text(`help:channels.${channel}.name`),
      text: terms.text(`help:channels.${channel}.for`),
    })),
    useCase: useCase && { useCase, text: terms.nameOfUseCase(useCase) },
  };
}

function ruleInWords(
  { reason, place }: Terms,
  rule: string,
  side: "for" | "against",
  assumed: boolean,
) {
  const { basis, places } = ruleById(rule);
  return {
    rule,
    text: reason(rule, side, assumed),
    assumed,
    basis,
    places: (places ?? []).map(place),
  };
}

function reopened(terms: Terms, one: Reopened) {
  const changed = one.freshness.map((id) => freshnessText(terms, id));
  return {
    ...one,
    name: terms.approach(one.approach),
    text: [terms.t("result:reopened.text"), ...changed].join(" "),
  };
}

function conflict({ text, question }: Terms, { id, questions }: Conflict) {
  return {
    id,
    questions,
    text: text(`advisor:conflicts.rows.${id}`),
    asked: questions.map((one) => ({ question: one, text: question(one) })),
  };
}

function alternative(terms: Terms, one: Alternative, primary: string | null) {
  return {
    ...one,
    name: terms.approach(one.approach),
    text: primary ? secondSentence(terms, one, primary) : terms.t("advisor:board.later"),
  };
}

function prerequisite(terms: Terms, one: Prerequisite) {
  return {
    ...one,
    text: prerequisiteText(terms, one),
    without: one.without.map((other) => ({ ...other, name: terms.approach(other.approach) })),
  };
}

function assumption(terms: Terms, { question, takenAs, flips }: Assumption) {
  return {
    question,
    takenAs,
    text: tookSentence(terms, question, takenAs),
    flips: flips.map((flip) => ({ ...flip, text: flipSentence(terms, question, flip) })),
  };
}

function change(terms: Terms, { approach, turns }: Change) {
  return {
    approach,
    name: terms.approach(approach),
    text: turns === null ? terms.t("result:changes.none") : null,
    turns: turns?.map((turn) => ({ ...turn, text: turnSentence(terms, turn) })) ?? null,
  };
}

function caution(terms: Terms, one: Caution) {
  const { date, source } = freshnessById(one.freshness);
  return { ...one, date, source, text: freshnessText(terms, one.freshness) };
}

const freshnessText = ({ text }: Terms, id: string) =>
  `${text(`freshness:${id}.changed`)} ${text(`freshness:${id}.consider`)}`;
