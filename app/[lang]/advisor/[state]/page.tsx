import { cardOfStandpoint } from "@/components/card/card-ids";
import { italicVariable } from "@/components/layout/italic-font";
import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import { PrintHead } from "@/components/print/PrintHead";
import { Questionnaire } from "@/components/questionnaire/Questionnaire";
import {
  standpointDescription,
  standpointTitle,
} from "@/components/questionnaire/standpoint-metadata";
import { summariesIn } from "@/components/use-case/summaries";
import { WordsProvider } from "@/components/words/WordsProvider";
import type { Language } from "@/locales/languages";
import { advisorNamespaces } from "@/locales/resources";
import { termsOf } from "@/locales/terms";
import { i18nOf, wordsFor } from "@/locales/words";
import { queryOf } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import { readState } from "@/rules/link/state-segment";
import { currentVersion, short } from "@/rules/version/record";

// Each state is rendered when it is first asked for, then answered from the cache.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ lang: Language; state: string }> };

export async function generateMetadata({ params }: Props) {
  const { lang, state } = await params;
  const link = readState(linkQuestions, state);
  return pageMetadata(
    lang,
    (terms) => standpointTitle(terms, link),
    (terms) => standpointDescription(terms, link),
    { path: "/advisor", query: queryOf(link), card: cardOfStandpoint(link) },
  );
}

export default async function AdvisorPage({ params }: Props) {
  const { lang, state } = await params;
  const link = readState(linkQuestions, state);
  const { date } = termsOf(i18nOf(lang));
  return (
    <Page language={lang} path="/advisor" query={queryOf(link)} className={italicVariable}>
      <PrintHead
        language={lang}
        address={`/${lang}/advisor${queryOf(link)}`}
        rulebook={`${date(currentVersion.date)} (${short(currentVersion.digest)})`}
      />
      <WordsProvider language={lang} words={wordsFor(lang, advisorNamespaces)}>
        <Questionnaire link={link} useCases={summariesIn(lang)} />
      </WordsProvider>
    </Page>
  );
}
