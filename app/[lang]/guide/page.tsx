import { START } from "@/components/card/card-ids";
import { Guide } from "@/components/guide/Guide";
import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import type { Language } from "@/locales/languages";

export const dynamicParams = false;

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  return pageMetadata(
    lang,
    ({ t }) => t("guide:title"),
    ({ t }) => t("guide:description"),
    { path: "/guide", card: START },
  );
}

export default async function GuidePage({ params }: Props) {
  const { lang } = await params;
  return (
    <Page language={lang} path="/guide">
      <Guide language={lang} />
    </Page>
  );
}
