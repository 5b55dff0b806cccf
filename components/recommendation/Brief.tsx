import type { ReactNode } from "react";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import { answersInWords } from "./brief";
import styles from "./plan.module.css";
import { buildsSentence } from "./sentences";
import type { TemplateProps } from "./Template";

/** A few lines of the brief stand open, the rest folds. */
const OPEN = 2;

/** What a partner has to know: what the use case demands, and the answers given here. */
export function Brief({
  recommendation,
  answers,
  useCases,
  children,
}: TemplateProps & {
  /** What the use case is, where one is chosen. */
  children: ReactNode;
}) {
  const terms = useTerms();
  const { t } = terms;
  const { points = [], text } =
    useCases[recommendation.useCase ?? ""]?.fit[recommendation.primary ?? ""] ?? {};
  const builds = buildsSentence(terms, recommendation);
  const rows = answersInWords(terms, recommendation, answers);
  const list = (some: readonly string[]) => (
    <ul className={styles.points}>
      {some.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
  return (
    <>
      {text ? <p>{text}</p> : null}
      {list(points.slice(0, OPEN))}
      <Fold near paper={false} summary={t("result:template.wholeBrief")}>
        {builds ? <p>{builds}</p> : null}
        {list(points.slice(OPEN))}
        <h3>{t("result:template.answers")}</h3>
        <dl className={styles.points}>
          {rows.map(({ id, question, answer }) => (
            <div key={id}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
        {children}
      </Fold>
    </>
  );
}
