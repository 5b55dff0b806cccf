import { Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/Words";
import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { questionsOf } from "@/rules/rulebook/entries";
import { ruleById, rulebookDocuments } from "@/rules/rulebook/lookup";
import { RuleReason } from "./RuleReason";
import styles from "./result.module.css";

/** The rules that speak for the recommended approach. */
export function Reasons({
  recommendation: { reasons, excluded, primary },
  answers,
}: {
  recommendation: Recommendation;
  answers: Answers;
}) {
  const { t, text } = useTerms();
  const { required, speaksFor } = reasons;
  const simpler = advisor.approaches.findIndex(({ id }) => id === primary);
  const simplerAreOut = advisor.approaches
    .slice(0, simpler)
    .some(({ id }) => excluded.some(({ approach }) => approach === id));
  return (
    <Section id="reasons" title={t("result:reasons.title")}>
      {required.length > 0 ? <h3>{t("result:reasons.required")}</h3> : null}
      <ReasonList rules={required} answers={answers} />
      {required.length > 0 && speaksFor.length > 0 ? (
        <h3>{t("result:reasons.speaksFor")}</h3>
      ) : null}
      <ReasonList rules={speaksFor} answers={answers} />
      {simplerAreOut ? (
        <p>
          <a href="#others">{t("result:reasons.lastStanding")}</a>
        </p>
      ) : null}
      <p className={styles.fine}>
        {rulebookDocuments
          .map(
            (id) =>
              `${text(`sources:documents.${id}.short`)}: ${text(`sources:documents.${id}.title`)}.`,
          )
          .join(" ")}
      </p>
    </Section>
  );
}

function ReasonList({ rules, answers }: { rules: readonly string[]; answers: Answers }) {
  if (rules.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {rules.map((id) => (
        <li key={id}>
          <RuleReason
            id={id}
            side="for"
            assumed={questionsOf(ruleById(id)).some((question) => answers[question] === UNSURE)}
          />
        </li>
      ))}
    </ul>
  );
}
