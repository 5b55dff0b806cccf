import { Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { trailOf } from "@/rules/questionnaire/trail";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./result.module.css";
import type { UseCaseSummaries, UseCaseSummary } from "./use-case-summary";

/** What the link to a template's code says. */
const codeWords = {
  action: "result:template.code",
  receiver: "result:template.receiver",
  bot: "result:template.bot",
} as const;

/** The template of the chosen use case, adapted to the recommended approach; without one, those made for it. */
export function TemplateSection({
  recommendation,
  answers,
  useCases,
}: {
  recommendation: Recommendation;
  answers: Answers;
  useCases: UseCaseSummaries;
}) {
  const { t } = useTerms();
  const { primary, useCase, builds } = recommendation;
  const chosen = useCases[useCase ?? ""];
  const written = builds.length === 1 ? (builds[0] as string) : (primary as string);
  const forPartner = primary === "partner";
  return (
    <Section
      id="template"
      title={forPartner ? t("result:template.brief") : t("result:template.title")}
    >
      {chosen ? <Adapted summary={chosen} approach={primary as string} /> : null}
      {forPartner ? <Answered recommendation={recommendation} answers={answers} /> : null}
      <Ways useCase={useCase} useCases={useCases} approach={written} />
    </Section>
  );
}

/** How the template carries the use case with that approach, or why it does not. */
function Adapted({ summary, approach }: { summary: UseCaseSummary; approach: string }) {
  const { t } = useTerms();
  const fit = summary.fit[approach];
  return (
    <>
      {fit && !fit.fits ? <p>{t("result:template.unfit")}</p> : null}
      <p>{fit?.text}</p>
      <ul className={styles.turns}>
        {fit?.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

/** Where the code is, and the whole template; without a use case of its own, every template for the approach. */
function Ways({
  useCase,
  useCases,
  approach,
}: {
  useCase: string | null;
  useCases: UseCaseSummaries;
  approach: string;
}) {
  const { t, language } = useTerms();
  const chosen = useCases[useCase ?? ""];
  const page = (id: string | null) => `/${language}/use-cases/${id}`;
  const made = Object.entries(useCases).filter(([, one]) => one.approach === approach);
  // A receiver or a bot serves any use case; code that was written for one serves no other.
  const [only, ...more] = made;
  const code =
    chosen?.approach === approach
      ? { id: useCase, kind: chosen.kind }
      : only && more.length === 0
        ? { id: only[0], kind: only[1].kind }
        : undefined;
  return (
    <>
      {chosen ? (
        <ul className={styles.links}>
          {chosen.fit[approach]?.fits && code ? (
            <li>
              <a href={`${page(code.id)}#code`}>{t(codeWords[code.kind])}</a>
            </li>
          ) : null}
          <li>
            <a href={page(useCase)}>{t("result:template.more", { name: chosen.name })}</a>
          </li>
        </ul>
      ) : null}
      {!chosen && made.length > 0 ? (
        <>
          <h3>{t("result:template.forApproach")}</h3>
          <p>{t("result:template.forApproachIntro")}</p>
          <ul className={styles.links}>
            {made.map(([id, { name }]) => (
              <li key={id}>
                <a href={page(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {!chosen && made.length === 0 ? (
        <p>
          <a href={`/${language}/use-cases`}>{t("result:template.all")}</a>
        </p>
      ) : null}
    </>
  );
}

/** The answers, for somebody who was not there. */
function Answered({
  recommendation,
  answers,
}: {
  recommendation: Recommendation;
  answers: Answers;
}) {
  const { t, question: titleOf, option: labelOf } = useTerms();
  return (
    <>
      <h3>{t("result:template.answers")}</h3>
      <dl className={styles.turns}>
        {trailOf(advisor, answers, recommendation).given.map(({ question, option }) => (
          <div key={question}>
            <dt>{titleOf(question)}</dt>
            <dd>{labelOf(question, option)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
