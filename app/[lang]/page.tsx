import { START } from "@/components/card/card-ids";
import { Home } from "@/components/home/Home";
import { italicVariable } from "@/components/layout/italic-font";
import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import type { Language } from "@/locales/languages";

export const dynamicParams = false;

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  return pageMetadata(
    lang,
    ({ t }) => t("home:title"),
    ({ t }) => t("home:description"),
    { path: "", card: START },
  );
}

export default async function HomePage({ params }: Props) {
  const { lang } = await params;
  return (
    <Page language={lang} path="" className={italicVariable}>
      <Home language={lang} />
    </Page>
  );
}
