import { nothing } from "@/components/layout/response-headers.js";
import { asMarkdown } from "@/components/summary/as-markdown";
import { asText } from "@/components/summary/as-text";
import { briefOf } from "@/components/summary/brief";
import { mailOf } from "@/components/summary/mail";
import { summaryOf } from "@/components/summary/summary";
import type { Asked } from "@/components/summary/told";
import type { File } from "@/components/take-along/files";
import type { Language } from "@/locales/languages";
import { fault } from "./fault";
import { readAsked } from "./request";

// Each text names the day on which it is made.
export const dynamic = "force-dynamic";

const written: Readonly<Record<File, (asked: Asked) => string>> = {
  "summary.txt": (asked) => asText(summaryOf(asked)),
  "summary.md": (asked) => asMarkdown(summaryOf(asked)),
  "brief.txt": (asked) => asText(briefOf(asked)),
  "brief.md": (asked) => asMarkdown(briefOf(asked)),
  "mail.txt": mailOf,
};

type Context = { params: Promise<{ lang: Language; file: File }> };

/** What one takes along of the answers in the query: as text, as Markdown, or to be sent by e-mail. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const read = readAsked(request, lang);
  if ("wrong" in read) return new Response(fault(read), { status: 400, headers: headers(lang) });
  const download = file.endsWith(".md") ? saved(lang, file, read.asked) : {};
  return new Response(written[file](read.asked), { headers: { ...headers(lang), ...download } });
}

const headers = (language: Language) => ({
  "Cache-Control": "private, no-store",
  "Content-Language": language,
  "Content-Security-Policy": nothing,
  "Content-Type": "text/plain; charset=utf-8",
  "X-Robots-Tag": "noindex",
});

/** Markdown is a file to be kept. */
const saved = (language: Language, file: File, { answers }: Asked) => ({
  "Content-Type": "text/markdown; charset=utf-8",
  "Content-Disposition": `attachment; filename="${nameOf(file, answers["use-case"])}-${language}.md"`,
});

const nameOf = (file: File, useCase = "unsure") => {
  const kind = file.replace(/\.md$/, "");
  return ["unsure", "other"].includes(useCase) ? kind : `${kind}-${useCase}`;
};
