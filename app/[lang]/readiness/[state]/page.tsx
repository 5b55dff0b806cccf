import { cardOfStandpoint } from "@/components/card/card-ids";
import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import { ReadinessPage } from "@/components/readiness/ReadinessPage";
import { readinessDescription, readinessTitle } from "@/components/readiness/readiness-metadata";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { queryOf } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import { readState } from "@/rules/link/state-segment";

// As the advisor's: each state is rendered when it is first asked for, then answered from the cache.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ lang: Language; state: string }> };

export async function generateMetadata({ params }: Props) {
  const { lang, state } = await params;
  const link = readState(linkQuestions, state);
  return pageMetadata(
    lang,
    (terms) => readinessTitle(terms, link),
    (terms) => readinessDescription(terms, link),
    { path: "/readiness", query: queryOf(link), card: cardOfStandpoint(link) },
  );
}

export default async function Readiness({ params }: Props) {
  const { lang, state } = await params;
  const link = readState(linkQuestions, state);
  return (
    <Page language={lang} path="/readiness" query={queryOf(link)}>
      <ReadinessPage terms={termsOf(i18nOf(lang))} link={link} />
    </Page>
  );
}
