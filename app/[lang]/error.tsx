"use client";

import { useParams } from "next/navigation";
import { Failed } from "@/components/layout/Failed";
import { isLanguage } from "@/locales/languages";

/** Shown in place of a page that failed; the answers are still in the address. */
export default function ErrorPage() {
  const { lang } = useParams();
  return <Failed language={isLanguage(lang) ? lang : "en"} />;
}
