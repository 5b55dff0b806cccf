import type { Terms } from "@/locales/terms";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import styles from "./blueprint.module.css";
import { Code } from "./Code";
import { CopyButton } from "./CopyButton";
import { fileOf, sourceOf } from "./source";

const intros = {
  action: "blueprint:code.intro",
  receiver: "blueprint:code.introReceiver",
  bot: "blueprint:code.introBot",
} as const;

/** The template's own file: to read, copy and download. */
export function CodeFile({ blueprint, terms: { t } }: { blueprint: Blueprint; terms: Terms }) {
  const source = sourceOf(blueprint);
  const name = `${blueprint.id}.js`;
  return (
    <>
      <p>{t(intros[blueprint.kind])}</p>
      <div className={styles.actions}>
        <CopyButton
          text={source}
          words={{
            copy: t("blueprint:code.copy"),
            copied: t("blueprint:code.copied"),
            failed: t("blueprint:code.failed"),
          }}
        />
        <a
          download={name}
          href={`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`}
        >
          {t("blueprint:code.download")}
        </a>
      </div>
      <Code source={source} language="javascript" label={fileOf(blueprint)} />
    </>
  );
}
