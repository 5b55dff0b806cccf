import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { approachById, channelById } from "@/rules/rulebook/lookup";
import { CopyBrief } from "./CopyBrief";
import { carries, templateFor } from "./template";
import type { UseCaseSummaries } from "./use-case-summary";

type Props = {
  recommendation: Recommendation;
  answers: Answers;
  useCases: UseCaseSummaries;
};

/** The one filled button: what to do now. It differs by approach. */
export function PrimaryAction(props: Props) {
  const { t, language } = useTerms();
  const { primary } = props.recommendation;
  if (primary === "partner") return <CopyBrief answers={props.answers} />;
  const { key, href } = actionOf(props.recommendation, props.useCases, language);
  return (
    <a className={controls.primary} href={href}>
      {t(`result:do.${key}`)}
    </a>
  );
}

/** What is to be done first, and where it is done. */
function actionOf(recommendation: Recommendation, useCases: UseCaseSummaries, language: string) {
  const primary = recommendation.primary as string;
  const own = (links: readonly { url: Readonly<Record<string, string>> }[]) =>
    links[0]?.url[language] ?? links[0]?.url.en ?? "";
  const [guide] = approachById(primary).links;
  const index = `/${language}/use-cases`;
  const template = templateFor(recommendation, useCases);
  const chosen = useCases[recommendation.useCase ?? ""];
  if (primary === "standard-workflow") {
    const planned = chosen && carries(chosen, primary);
    const href = planned ? "#template" : own(channelById("knowledge-base").links);
    return { key: "workflow", href } as const;
  }
  if (primary === "marketplace") return { key: "app", href: own(guide ? [guide] : []) } as const;
  const code = template ? `${index}/${template}#code` : undefined;
  if (primary === "webhook") {
    return { key: "webhook", href: code ?? own(guide ? [guide] : []) } as const;
  }
  return code
    ? ({ key: "code", href: code } as const)
    : ({ key: "templates", href: chosen ? index : "#template" } as const);
}
