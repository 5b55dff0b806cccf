import { ApproachName } from "@/components/approach/ApproachName";
import { Row } from "@/components/layout/Section";
import type { Terms } from "@/locales/terms";
import { ruleEntries } from "@/rules/rulebook/entries";
import { rulebook } from "@/rules/rulebook/rulebook";
import type { Approach, Rule } from "@/rules/rulebook/schema";
import styles from "./guide.module.css";

/** All rules of one approach, with their places and what they rest on. */
export function ApproachRules({ approach, terms }: { approach: Approach; terms: Terms }) {
  const { t, text } = terms;
  const { id, required, ruledOutBy, speaksFor, prerequisites, precautions } = approach;
  return (
    <section aria-labelledby={`approach-${id}`} className={styles.approach}>
      <h2 id={`approach-${id}`}>
        <ApproachName approach={id} name={terms.approach(id)} size={28} />
      </h2>
      <p>{text(`approaches:${id}.what`)}</p>
      <h3>{t("guide:required")}</h3>
      {required.length === 0 ? <p>{t("guide:nothingRequired")}</p> : null}
      <Rules rules={required} terms={terms} say={(rule) => terms.reason(rule, "for")} />
      {ruledOutBy.length > 0 ? <h3>{t("guide:ruledOutBy")}</h3> : null}
      <Rules rules={ruledOutBy} terms={terms} say={(rule) => terms.reason(rule, "against")} />
      {speaksFor.length > 0 ? <h3>{t("guide:speaksFor")}</h3> : null}
      <Rules rules={speaksFor} terms={terms} say={(rule) => terms.reason(rule, "for")} />
      {prerequisites.length > 0 ? <h3>{t("guide:prerequisites")}</h3> : null}
      <Rules rules={prerequisites} terms={terms} say={(rule) => text(`guide:needs.${rule}`)} />
      {precautions.length > 0 ? <h3>{t("guide:precautions")}</h3> : null}
      <Rules rules={precautions} terms={terms} say={(rule) => text(`rules:${rule}.do`)} />
    </section>
  );
}

/** One correction may be about two rules: it is explained at the first. */
const explainsFirst = (correction: string, rule: string) =>
  ruleEntries(rulebook).find((entry) => entry.rule.correction === correction)?.rule.id === rule;

/** Several approaches may need the same: a link leads to where it stands first. */
const isFirst = (rule: Rule) =>
  ruleEntries(rulebook).find((entry) => entry.rule.id === rule.id)?.rule === rule;

function Rules({
  rules,
  terms,
  say,
}: {
  rules: readonly Rule[];
  terms: Terms;
  say: (rule: string) => string;
}) {
  if (rules.length === 0) return null;
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => {
        const { id, basis, places, correction } = rule;
        return (
          <li key={id} id={isFirst(rule) ? id : undefined}>
            <Row
              note={[
                ...(places ?? []).map(terms.place),
                terms.text(`sources:basis.${basis}.label`),
              ].map((line) => <p key={line}>{line}</p>)}
            >
              <p>{say(id)}</p>
              {correction && explainsFirst(correction, id) ? (
                <p className={styles.correction}>
                  {terms.text(`corrections:${correction}.printed`)}{" "}
                  {terms.text(`corrections:${correction}.readAs`)}{" "}
                  {terms.text(`corrections:${correction}.reason`)}
                </p>
              ) : null}
            </Row>
          </li>
        );
      })}
    </ul>
  );
}
