import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@/components/layout/tokens.css";
import "@/components/layout/base.css";
import type { ReactNode } from "react";
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
    <html lang={lang}>
      <body>{children}</body>
    </html>
  );
}
