import { pageMetadata } from "@/components/layout/metadata";
import { NotFound } from "@/components/layout/NotFound";
import { Page } from "@/components/layout/Page";
import type { Language } from "@/locales/languages";

export const dynamicParams = false;

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  return { ...pageMetadata(lang, ({ t }) => t("errors:notFound.title")), robots: { index: false } };
}

export default async function NotFoundPage({ params }: Props) {
  const { lang } = await params;
  return (
    <Page language={lang} path="/not-found">
      <NotFound language={lang} />
    </Page>
  );
}
