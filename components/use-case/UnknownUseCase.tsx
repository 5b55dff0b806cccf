import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { rulebook } from "@/rules/rulebook/rulebook";
import styles from "./blueprint.module.css";

/** An address that names no use case: those there are, and the way back. */
export function UnknownUseCase({ language }: { language: Language }) {
  const { t, nameOfUseCase } = termsOf(i18nOf(language));
  return (
    <div className={styles.blueprint}>
      <h1>{t("errors:useCase.title")}</h1>
      <p>{t("errors:useCase.text")}</p>
      <ul className={styles.list}>
        {rulebook.useCases.map(({ id }) => (
          <li key={id}>
            <a href={`/${language}/use-cases/${id}`}>{nameOfUseCase(id)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${language}/use-cases`}>{t("blueprint:back")}</a>
      </p>
    </div>
  );
}
