import { Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/Words";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { trailOf } from "@/rules/questionnaire/trail";
import styles from "./result.module.css";

/** How one template fits one approach, in the page's language. */
export type Template = {
  readonly name: string;
  readonly fit: Readonly<
    Record<
      string,
      { readonly fits: boolean; readonly text: string; readonly points: readonly string[] }
    >
  >;
};

/** Where a template of that kind is to be found, beside the use case's own page. */
const parts: Readonly<
  Record<string, { page?: string; hash: string; key: "code" | "receiver" | "bot" }>
> = {
  "custom-code": { hash: "#code", key: "code" },
  webhook: { page: "webhook-receiver", hash: "#code", key: "receiver" },
  "bot-action": { page: "order-status", hash: "#code", key: "bot" },
};

/** The blueprint of the chosen use case, adapted to the recommended approach. */
export function TemplateSection({
  useCase,
  template,
  approach,
  answers,
}: {
  useCase: string;
  template: Template;
  approach: string;
  answers: Answers;
}) {
  const terms = useTerms();
  const { t, language } = terms;
  const fit = template.fit[approach];
  const part = parts[approach];
  const page = (id: string) => `/${language}/use-cases/${id}`;
  return (
    <Section
      id="template"
      title={approach === "partner" ? t("result:template.brief") : t("result:template.title")}
    >
      {fit && !fit.fits ? <p>{t("result:template.unfit")}</p> : null}
      <p>{fit?.text}</p>
      <ul className={styles.turns}>
        {fit?.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {approach === "partner" ? <Answered answers={answers} /> : null}
      <ul className={styles.links}>
        {fit?.fits && part ? (
          <li>
            <a href={`${page(part.page ?? useCase)}${part.hash}`}>
              {t(`result:template.${part.key}`)}
            </a>
          </li>
        ) : null}
        <li>
          <a href={page(useCase)}>{t("result:template.more", { name: template.name })}</a>
        </li>
      </ul>
    </Section>
  );
}

/** The answers, for somebody who was not there. */
function Answered({ answers }: { answers: Answers }) {
  const terms = useTerms();
  return (
    <>
      <h3>{terms.t("result:template.answers")}</h3>
      <ul className={styles.turns}>
        {trailOf(advisor, answers).given.map(({ question, option }) => (
          <li key={question}>
            {terms.t("result:answer", {
              question: terms.question(question),
              option: terms.option(question, option),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
