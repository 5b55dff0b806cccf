import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import { UnknownUseCase } from "@/components/use-case/UnknownUseCase";
import type { Language } from "@/locales/languages";

export const dynamicParams = false;

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  return { ...pageMetadata(lang, ({ t }) => t("errors:useCase.title")), robots: { index: false } };
}

export default async function UnknownUseCasePage({ params }: Props) {
  const { lang } = await params;
  return (
    <Page language={lang} path="/use-cases">
      <UnknownUseCase language={lang} />
    </Page>
  );
}
