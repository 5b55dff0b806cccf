import controls from "@/components/layout/controls.module.css";
import { Fold } from "@/components/layout/Fold";
import { siteOrigin, UNKNOWN_ORIGIN } from "@/components/layout/site-url.js";
import type { Terms } from "@/locales/terms";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import { Code } from "./Code";
import { CopyButton } from "./CopyButton";
import styles from "./code.module.css";
import { settingsIn } from "./settings";
import { fileOf, sourceOf } from "./source";

const intros = {
  action: "blueprint:code.intro",
  receiver: "blueprint:code.introReceiver",
  bot: "blueprint:code.introBot",
} as const;

/** What is seen of a file before the rest is asked for. */
const SHOWN = 40;

/** A built page learns its host as it leaves the cache: see Alternates. */
const site = process.env.NODE_ENV === "production" ? UNKNOWN_ORIGIN : siteOrigin();

/** The template's own file: to read, copy and download; what follows the first lines is folded. */
export function CodeFile({ blueprint, terms }: { blueprint: Blueprint; terms: Terms }) {
  const { t, language } = terms;
  const source = sourceOf(blueprint);
  const file = fileOf(blueprint);
  const count = source.trimEnd().split("\n").length;
  const part = (from: number, to: number) => ({
    source,
    language: "javascript" as const,
    from,
    to,
    label: t("blueprint:code.part", { file, from, to }),
    marked: settingsIn(source, blueprint.settings).map(({ line }) => line),
  });
  return (
    <>
      <div className={styles.file}>
        <Head blueprint={blueprint} source={source} count={count} terms={terms} />
        <Code {...part(1, Math.min(SHOWN, count))} />
        {count > SHOWN ? (
          <Fold
            className={styles.rest}
            summary={t("blueprint:code.rest", { count: count - SHOWN })}
          >
            <Code {...part(SHOWN + 1, count)} />
          </Fold>
        ) : null}
      </div>
      <p className={styles.printed}>
        {t("blueprint:code.printed", {
          address: `${site}/${language}/use-cases/${blueprint.id}#code`,
        })}
      </p>
      <Fold near className={styles.how} summary={t("blueprint:code.how")}>
        <p>{t(intros[blueprint.kind])}</p>
      </Fold>
    </>
  );
}

/** Stays in view as long as the code does. */
function Head({
  blueprint,
  source,
  count,
  terms: { t },
}: {
  blueprint: Blueprint;
  source: string;
  count: number;
  terms: Terms;
}) {
  const runtime = blueprint.kind === "receiver" ? "runtimeReceiver" : "runtime";
  return (
    <div className={styles.head}>
      <p>
        <span translate="no">{fileOf(blueprint)}</span>{" "}
        <span className={styles.about}>
          {t("blueprint:code.lines", { count })}
          <span className={styles.runtime}>, {t(`blueprint:code.${runtime}`)}</span>
        </span>
      </p>
      <CopyButton
        text={source}
        className={controls.quiet}
        words={{
          copy: t("blueprint:code.copy"),
          copied: t("blueprint:code.copied"),
          failed: t("blueprint:code.failed"),
        }}
      />
      <a
        className={controls.quiet}
        download={`${blueprint.id}.js`}
        href={`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`}
      >
        {t("blueprint:code.download")}
      </a>
    </div>
  );
}
