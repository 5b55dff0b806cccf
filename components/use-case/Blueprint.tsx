import type { ReactNode } from "react";
import { ApproachName } from "@/components/approach/ApproachName";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { wordsOfUseCase } from "@/locales/use-cases";
import { i18nOf } from "@/locales/words";
import { USE_CASE } from "@/rules/link/standpoint";
import type { Blueprint as BlueprintData } from "@/rules/use-cases/blueprint";
import styles from "./blueprint.module.css";
import { Cases } from "./Cases";
import { CodeFile } from "./CodeFile";
import { Fit } from "./Fit";
import { Origin } from "./Origin";
import { Payloads } from "./Payloads";
import { Properties } from "./Properties";
import { Signature } from "./Signature";
import { WorkflowPicture } from "./WorkflowPicture";

/** How one workflow is built: everything its blueprint holds, in the reader's language. */
export function Blueprint({
  blueprint,
  language,
  children,
}: {
  blueprint: BlueprintData;
  language: Language;
  /** The bench to try the code on. */
  children: ReactNode;
}) {
  const terms = termsOf(i18nOf(language));
  const { t, text } = terms;
  const words = wordsOfUseCase(language, blueprint.id);
  const kinds = Object.fromEntries(
    ["trigger", "code", "action", "branch", "delay", "send"].map((kind) => [
      kind,
      text(`blueprint:kinds.${kind}`),
    ]),
  );
  const part = (id: string, title: string, content: ReactNode) => (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {content}
    </section>
  );
  const list = (ids: readonly string[], of: Readonly<Record<string, string>>) => (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>{of[id]}</li>
      ))}
    </ul>
  );
  return (
    <article className={styles.blueprint}>
      <p>
        <a href={`/${language}/use-cases`}>{t("blueprint:back")}</a>
      </p>
      <h1>{words.name}</h1>
      <p className={styles.problem}>{words.problem}</p>
      <p className={styles.fine}>
        <Origin places={blueprint.places} terms={terms} />
      </p>
      <p>
        <ApproachName approach={blueprint.approach} name={terms.approach(blueprint.approach)} />
      </p>
      <p>
        <a href={`/${language}/advisor?${USE_CASE}=${blueprint.id}`}>{t("blueprint:ask")}</a>
      </p>
      {part(
        "picture",
        t("blueprint:picture"),
        <WorkflowPicture steps={blueprint.steps} words={words} kinds={kinds} />,
      )}
      {words.native && blueprint.native
        ? part(
            "native",
            t("blueprint:native.title"),
            <>
              <p>{words.native.what}</p>
              <p>{words.native.when}</p>
              <p className={styles.fine}>
                {blueprint.native.confidence === "page"
                  ? t("sources:confidence.page")
                  : t("result:native.check")}{" "}
                <a href={blueprint.native.source} hrefLang="en">
                  {t("result:cautions.source")}
                </a>
              </p>
            </>,
          )
        : null}
      {part("code", t("blueprint:code.title"), <CodeFile blueprint={blueprint} terms={terms} />)}
      {blueprint.kind === "receiver"
        ? part("payloads", t("blueprint:payloads.title"), <Payloads terms={terms} />)
        : null}
      {children ? <div className={styles.part}>{children}</div> : null}
      <Signature blueprint={blueprint} words={words} terms={terms} />
      {blueprint.properties.length > 0
        ? part(
            "properties",
            t("blueprint:data.title"),
            <Properties blueprint={blueprint} words={words} terms={terms} />,
          )
        : null}
      {part("limits", t("blueprint:limits"), list(blueprint.limits, words.limits))}
      {part(
        "failures",
        t("blueprint:failures.title"),
        <dl className={styles.failures}>
          {blueprint.failures.map((id) => (
            <div key={id}>
              <dt>{words.failures[id]?.when}</dt>
              <dd>{words.failures[id]?.then}</dd>
            </div>
          ))}
        </dl>,
      )}
      {part(
        "cases",
        t("blueprint:cases.title"),
        <Cases id={blueprint.id} words={words} terms={terms} />,
      )}
      {part("checks", t("blueprint:checks"), list(blueprint.checks, words.checks))}
      {part("measures", t("blueprint:measures"), list(blueprint.measures, words.measures))}
      {blueprint.unverified.length > 0
        ? part(
            "unverified",
            t("blueprint:unverified"),
            list(blueprint.unverified, words.unverified),
          )
        : null}
      {part(
        "fit",
        t("blueprint:fit.title"),
        <Fit blueprint={blueprint} words={words} terms={terms} />,
      )}
    </article>
  );
}
