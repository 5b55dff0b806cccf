import { pageMetadata } from "@/components/layout/metadata";
import { Page } from "@/components/layout/Page";
import { Blueprint } from "@/components/use-case/Blueprint";
import { Bench } from "@/components/use-case/bench/Bench";
import { sampleOf } from "@/components/use-case/sample";
import { sourceOf } from "@/components/use-case/source";
import { WordsProvider } from "@/components/words/WordsProvider";
import type { Language } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { wordsFor } from "@/locales/words";
import type { Blueprint as BlueprintData } from "@/rules/use-cases/blueprint";
import { blueprintIds, blueprintOf } from "@/rules/use-cases/registry";

export const dynamicParams = false;
export const generateStaticParams = () => blueprintIds.map((id) => ({ id }));

type Props = { params: Promise<{ lang: Language; id: string }> };

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const { name, problem } = wordsOfUseCase(lang, id);
  return pageMetadata(
    lang,
    () => name,
    () => problem,
    { path: `/use-cases/${id}`, card: id },
  );
}

export default async function UseCasePage({ params }: Props) {
  const { lang, id } = await params;
  const blueprint = blueprintOf(id) as BlueprintData;
  const run = sampleOf(blueprint, wordsOfUseCase(lang, id));
  return (
    <Page language={lang} path={`/use-cases/${id}`}>
      <Blueprint blueprint={blueprint} language={lang}>
        {run ? (
          <WordsProvider language={lang} words={wordsFor(lang, ["bench"])}>
            <Bench source={sourceOf(blueprint)} kind={blueprint.kind} {...run} />
          </WordsProvider>
        ) : null}
      </Blueprint>
    </Page>
  );
}
