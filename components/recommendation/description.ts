import {
  answerSentence,
  flipSentence,
  secondSentence,
  togetherSentence,
  tookSentence,
  turnSentence,
} from "@/components/recommendation/sentences";
import type { Terms } from "@/locales/terms";
import type { Assumption } from "@/rules/recommendation/assumptions";
import type { Caution } from "@/rules/recommendation/cautions";
import type { Change } from "@/rules/recommendation/changes";
import type {
  Alternative,
  Excluded,
  Prerequisite,
  Recommendation,
} from "@/rules/recommendation/recommendation";
import { freshnessById, ruleById } from "@/rules/rulebook/lookup";

/** A recommendation with the words of one language beside its ids. */
export function inWords(terms: Terms, recommendation: Recommendation) {
  const { primary, next, reasons, useCase } = recommendation;
  return {
    ...recommendation,
    headline: primary && {
      approach: primary,
      name: terms.approach(primary),
      text: terms.verdict(primary),
    },
    question: next && { question: next, text: terms.question(next) },
    reasons: {
      required: reasons.required.map((rule) => ruleInWords(terms, rule, "for")),
      speaksFor: reasons.speaksFor.map((rule) => ruleInWords(terms, rule, "for")),
    },
    alternatives: recommendation.alternatives.map((one) => alternative(terms, one, primary)),
    excluded: recommendation.excluded.map((one) => excluded(terms, one)),
    prerequisites: recommendation.prerequisites.map((one) => prerequisite(terms, one)),
    assumptions: recommendation.assumptions.map((one) => assumption(terms, one)),
    together: recommendation.together.map((one) => ({
      ...one,
      turns: one.turns.map((turn) => ({ ...turn, text: answerSentence(terms, turn) })),
      text: togetherSentence(terms, one),
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

function ruleInWords({ reason, place }: Terms, rule: string, side: "for" | "against") {
  const { basis, places } = ruleById(rule);
  return { rule, text: reason(rule, side), basis, places: (places ?? []).map(place) };
}

function alternative(terms: Terms, one: Alternative, primary: string | null) {
  return {
    ...one,
    name: terms.approach(one.approach),
    text: primary ? secondSentence(terms, one, primary) : terms.t("advisor:board.later"),
  };
}

function excluded(terms: Terms, { approach, rules }: Excluded) {
  return {
    approach,
    name: terms.approach(approach),
    rules,
    reasons: rules.map((rule) => ruleInWords(terms, rule, "against")),
  };
}

function prerequisite({ text, approach }: Terms, { id, without }: Prerequisite) {
  return {
    id,
    text: text(`result:prerequisites.${id}`),
    without: without.map((one) => ({ ...one, name: approach(one.approach) })),
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

function caution({ text }: Terms, one: Caution) {
  const { date, source } = freshnessById(one.freshness);
  const words = `freshness:${one.freshness}`;
  return { ...one, date, source, text: `${text(`${words}.changed`)} ${text(`${words}.consider`)}` };
}
