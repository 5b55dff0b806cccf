import type { ReactNode } from "react";
import { Fold } from "@/components/layout/Fold";
import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import { USE_CASE } from "@/rules/link/standpoint";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import { answersOf } from "./answers";
import styles from "./before.module.css";
import { settingsIn } from "./settings";
import { sourceOf } from "./source";

type Props = { blueprint: Blueprint; words: UseCaseWords; terms: Terms };

/** What to know before the code is used: whether it is needed, what to set, what it asks for. */
export function Before(props: Props) {
  const { t } = props.terms;
  const { kind } = props.blueprint;
  return (
    <section className={styles.before} aria-labelledby="before">
      <h2 id="before">
        {t(kind === "receiver" ? "blueprint:before.titleReceiver" : "blueprint:before.title")}
      </h2>
      <dl>
        <Entry id="native" title={t("blueprint:before.native")}>
          <Native {...props} />
        </Entry>
        <Entry id="settings" title={t("blueprint:before.settings")}>
          <Settings {...props} />
        </Entry>
        <Entry id="secrets" title={t("blueprint:secrets")}>
          <Secrets {...props} />
        </Entry>
        <Entry id="answers" title={t("blueprint:before.answers")}>
          <Answers {...props} />
        </Entry>
      </dl>
    </section>
  );
}

function Entry({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div>
      <dt id={id}>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Native({ blueprint: { id, native }, words, terms: { t, language } }: Props) {
  const ask = (
    <p>
      <a href={`/${language}/advisor?${USE_CASE}=${id}`}>{t("blueprint:ask")}</a>
    </p>
  );
  if (!native || !words.native) {
    return (
      <>
        <p>{t("blueprint:before.noNative")}</p>
        {ask}
      </>
    );
  }
  return (
    <>
      <p>{words.native.what}</p>
      <Fold near summary={t("blueprint:before.enough")}>
        <p>{words.native.when}</p>
        <p>
          {t(native.confidence === "page" ? "sources:confidence.page" : "result:native.check")}{" "}
          <a href={native.source} hrefLang="en">
            {t("result:cautions.source")}
          </a>
        </p>
        {ask}
      </Fold>
    </>
  );
}

function Settings({ blueprint, words, terms: { t } }: Props) {
  if (blueprint.settings.length === 0) return <p>{t("blueprint:before.noSettings")}</p>;
  return (
    <ul>
      {settingsIn(sourceOf(blueprint), blueprint.settings).map(({ name, line }) => (
        <li key={name}>
          <span className={styles.fine}>{t("blueprint:before.line", { line })}</span>{" "}
          <code translate="no">{name}</code> {words.settings[name]}
        </li>
      ))}
    </ul>
  );
}

function Secrets({ blueprint: { secrets, scopes }, words, terms: { t } }: Props) {
  if (secrets.length === 0) return <p>{t("blueprint:before.noSecrets")}</p>;
  return (
    <>
      <ul>
        {secrets.map((name) => (
          <li key={name}>
            <code translate="no">{name}</code> {words.secrets[name]}
          </li>
        ))}
      </ul>
      {scopes.length > 0 ? (
        <p id="scopes">
          <span className={styles.fine}>{t("common:label", { text: t("blueprint:scopes") })}</span>{" "}
          {scopes.map((scope, i) => (
            <span key={scope}>
              {i > 0 ? ", " : ""}
              <code translate="no">{scope}</code>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

function Answers({ blueprint, terms: { t } }: Props) {
  const answers = answersOf(blueprint);
  if (answers.length === 0) {
    const asksHubSpot = blueprint.services.length > 0;
    return <p>{t(asksHubSpot ? "blueprint:before.hubspotOnly" : "blueprint:before.nobody")}</p>;
  }
  return (
    <ul>
      {answers.map(({ method, path, example, service }) => (
        <li key={`${service.id} ${path}`}>
          <code translate="no">
            {method} {path}
          </code>
          {example ? (
            <code className={styles.example} translate="no">
              {example}
            </code>
          ) : (
            <p>{t("blueprint:before.accepts")}</p>
          )}
          {service.unknown ? <p>{t("blueprint:before.unknown")}</p> : null}
        </li>
      ))}
    </ul>
  );
}
