import { Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { rulebookDocuments } from "@/rules/rulebook/lookup";
import { RuleReason } from "./RuleReason";
import styles from "./result.module.css";

/** The rules that speak for the recommended approach: what is known, then what is only assumed. */
export function Reasons({ recommendation }: { recommendation: Recommendation }) {
  const { t, text } = useTerms();
  const { reasons, excluded, reopened, primary, assumed } = recommendation;
  const known = (rules: readonly string[]) => rules.filter((rule) => !assumed.includes(rule));
  const onlyIf = [...reasons.required, ...reasons.speaksFor].filter((rule) =>
    assumed.includes(rule),
  );
  const position = advisor.approaches.findIndex(({ id }) => id === primary);
  const earlier = advisor.approaches.slice(0, position).map(({ id }) => id);
  const against = excluded.filter(({ approach }) => earlier.includes(approach));
  // Said only where it is known: an assumed reason, or a change in the product, may lift it.
  const earlierAreOut =
    against.length > 0 &&
    reopened.length === 0 &&
    !against.some(({ rules }) => rules.some((rule) => assumed.includes(rule)));
  const lists: [title: string, rules: readonly string[], assumed: boolean][] = [
    [t("result:reasons.required"), known(reasons.required), false],
    [t("result:reasons.onlyIf"), onlyIf, true],
    [t("result:reasons.speaksFor"), known(reasons.speaksFor), false],
  ];
  const shown = lists.filter(([, rules]) => rules.length > 0);
  return (
    <Section id="reasons" title={t("result:reasons.title")}>
      {shown.map(([title, rules, isAssumed]) => (
        <div key={title}>
          {shown.length > 1 || isAssumed ? <h3>{title}</h3> : null}
          <ul className={styles.reasons}>
            {rules.map((rule) => (
              <li key={rule}>
                <RuleReason id={rule} side="for" assumed={isAssumed} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {earlierAreOut ? (
        <p>
          <a href="#others">{t("result:reasons.lastStanding")}</a>
        </p>
      ) : null}
      <p className={styles.fine}>
        {rulebookDocuments
          .map((id) =>
            t("result:reasons.document", {
              short: text(`sources:documents.${id}.short`),
              title: text(`sources:documents.${id}.title`),
            }),
          )
          .join(" ")}
      </p>
    </Section>
  );
}
