import { START } from "@/components/card/card-ids";
import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import { UseCaseIndex } from "@/components/use-case/UseCaseIndex";
import type { Language } from "@/locales/languages";

export const dynamicParams = false;

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  return pageMetadata(
    lang,
    ({ t }) => t("blueprint:index.title"),
    ({ t }) => t("blueprint:index.description"),
    { path: "/use-cases", card: START },
  );
}

export default async function UseCasesPage({ params }: Props) {
  const { lang } = await params;
  return (
    <Page language={lang} path="/use-cases">
      <UseCaseIndex language={lang} />
    </Page>
  );
}
