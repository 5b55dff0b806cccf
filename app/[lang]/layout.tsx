import "@/components/layout/fallback-fonts.css";
import "@/components/layout/tokens.css";
import "@/components/layout/base.css";
import type { ReactNode } from "react";
import { fontVariables } from "@/components/layout/fonts";
import { languages } from "@/locales/languages";

export const generateStaticParams = () => languages.map((lang) => ({ lang }));

export default async function LanguageLayout({
  params,
  children,
}: {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}) {
  const { lang } = await params;
  return (
    <html lang={lang} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
