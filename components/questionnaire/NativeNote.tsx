import { Native } from "@/components/recommendation/Native";
import type { NativeWay } from "@/components/recommendation/use-case-summary";
import { useTerms } from "@/components/words/WordsProvider";

/** The question that a use case's own way without code helps to answer. */
export const NATIVE = "native";

/** What HubSpot offers without code for the chosen use case. */
export function NativeNote({ useCase, native }: { useCase: string; native: NativeWay }) {
  const { t, nameOfUseCase } = useTerms();
  return (
    <details>
      <summary>{t("advisor:native.title", { useCase: nameOfUseCase(useCase) })}</summary>
      <Native native={native} />
    </details>
  );
}
