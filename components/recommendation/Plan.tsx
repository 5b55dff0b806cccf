import type { ReactNode } from "react";
import controls from "@/components/layout/controls.module.css";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./plan.module.css";
import type { TemplateProps } from "./Template";
import { carries, templateFor } from "./template";
import type { UseCaseSummary } from "./use-case-summary";

/** How the template carries the use case with that approach: its workflow and code, or point by point. */
export function Plan({
  recommendation,
  useCases,
  summary,
  children,
}: TemplateProps & {
  summary: UseCaseSummary;
  /** What the use case is. */
  children: ReactNode;
}) {
  const { t, language } = useTerms();
  const { primary, useCase } = recommendation;
  const fit = summary.fit[primary ?? ""];
  const template = templateFor(recommendation, useCases);
  const page = `/${language}/use-cases/${useCase}`;
  const points = (
    <ul className={styles.points}>
      {fit?.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
  const whole = (
    <a className={controls.quiet} href={page}>
      {t("result:template.plan")}
    </a>
  );
  if (template === useCase) {
    return (
      <>
        <Strip summary={summary} />
        <Excerpt summary={summary}>
          <a className={controls.plain} href={`${page}#bench`}>
            {t("result:template.try")}
          </a>
          {whole}
        </Excerpt>
        <Fold near paper={false} summary={t("result:template.points")}>
          <p>{fit?.text}</p>
          {points}
          {children}
        </Fold>
      </>
    );
  }
  return (
    <>
      {fit && !carries(summary, primary ?? "") ? <p>{t("result:template.unfit")}</p> : null}
      <p>{fit?.text}</p>
      {points}
      <Fold near paper={false} summary={t("result:template.about")}>
        {children}
      </Fold>
      <div className={controls.row}>
        {template ? (
          <a className={controls.quiet} href={`/${language}/use-cases/${template}`}>
            {useCases[template]?.name}
          </a>
        ) : null}
        {whole}
      </div>
    </>
  );
}

/** The workflow in four stops. */
function Strip({ summary: { strip } }: { summary: UseCaseSummary }) {
  return (
    <ol className={styles.strip}>
      {strip.map(({ kind, name, text }) => (
        <li key={text} data-kind={kind}>
          <span>
            <b>{name}</b> {text}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A few lines of the template's file, as they stand in it. */
function Excerpt({
  summary: { file },
  children,
}: {
  summary: UseCaseSummary;
  children: ReactNode;
}) {
  const { t } = useTerms();
  return (
    <div className={styles.code}>
      <p className={styles.head}>
        {file.name} <span className="soft">{t("result:next.lines", { count: file.lines })}</span>
      </p>
      <section aria-label={t("result:template.first")} {...scrollable}>
        <pre translate="no" lang="en">
          <code>{file.excerpt}</code>
        </pre>
      </section>
      <div className={`${controls.row} ${styles.foot}`}>{children}</div>
    </div>
  );
}

/** What scrolls must be reachable by keyboard. */
const scrollable = { tabIndex: 0 };
