import type { ReactNode } from "react";
import { Fold } from "@/components/layout/Fold";
import steps from "@/components/layout/steps.module.css";
import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import type { Blueprint, Branch, Step } from "@/rules/use-cases/blueprint";
import styles from "./plan.module.css";

type Props = { blueprint: Blueprint; words: UseCaseWords; terms: Terms };

/** How the workflow is built, in order: what to create, the trigger, each step, and its test. */
export function Plan(props: Props) {
  const { blueprint, words, terms } = props;
  const { t } = terms;
  const created = blueprint.properties.filter(({ origin }) => origin === "created");
  const count = blueprint.steps.length + 2 + (created.length > 0 ? 1 : 0);
  return (
    <section className={styles.plan} aria-labelledby="build">
      <h2 id="build">{t("blueprint:build.title", { count })}</h2>
      <ol className={`${steps.steps} ${styles.steps}`}>
        {created.length > 0 ? (
          <Numbered title={t("blueprint:build.create", { count: created.length })}>
            <Created properties={created} terms={terms} />
          </Numbered>
        ) : null}
        <Numbered kind="trigger" title={t("blueprint:build.trigger")}>
          <p>{words.trigger}</p>
        </Numbered>
        {blueprint.steps.map((step) => (
          <Numbered key={step.id} kind={step.kind} title={titleOf(step, blueprint, terms)}>
            <p>{words.steps[step.id]}</p>
            {step.kind === "code" && blueprint.kind === "action" ? <Setup {...props} /> : null}
            {step.branches ? <Fork branches={step.branches} words={words} terms={terms} /> : null}
          </Numbered>
        ))}
        <Numbered title={t("blueprint:build.test")}>
          <p>
            <a href="#checks">{t("blueprint:build.tests", { count: blueprint.checks.length })}</a>
          </p>
        </Numbered>
      </ol>
    </section>
  );
}

function titleOf({ kind }: Step, blueprint: Blueprint, { t }: Terms) {
  return kind === "code"
    ? t(`blueprint:build.code.${blueprint.kind}`)
    : t(`blueprint:build.${kind}`);
}

function Numbered({
  title,
  kind,
  children,
}: {
  title: string;
  kind?: string;
  children: ReactNode;
}) {
  return (
    <li data-kind={kind}>
      <strong>{title}</strong>
      <div>{children}</div>
    </li>
  );
}

/** As many as can be named within a step; more stand in the table. */
const FEW = 4;

/** What the account does not have until somebody creates it, by the object it belongs to. */
function Created({
  properties,
  terms: { t, text },
}: {
  properties: Blueprint["properties"];
  terms: Terms;
}) {
  if (properties.length > FEW) {
    return (
      <p>
        <a href="#properties">{t("blueprint:build.properties")}</a>
      </p>
    );
  }
  const objects = [...new Set(properties.map(({ object }) => object))];
  return objects.map((object) => (
    <p key={object}>
      {isStandard(object) ? text(`blueprint:objects.${object}`) : <code>{object}</code>}
      {t("common:label", { text: "" })}{" "}
      {properties
        .filter((property) => property.object === object)
        .map(({ name, type, unique }, i) => (
          <span key={name}>
            {i > 0 ? ", " : ""}
            <code translate="no">{name}</code> ({t(`blueprint:types.${type}`)}
            {unique ? `, ${t("blueprint:build.unique")}` : ""})
          </span>
        ))}
    </p>
  ));
}

/** An object of HubSpot's own has a word; one that the reader creates has a name. */
export const isStandard = (object: string) => !object.startsWith("p_");

/** What the code step is given, and has to declare. */
function Setup({ blueprint: { inputs, outputs }, terms: { t } }: Props) {
  return (
    <p>
      {inputs.length > 0 ? (
        <>
          {t("blueprint:build.inputs")} <Names names={inputs.map(({ name }) => name)} />.{" "}
        </>
      ) : null}
      <a href="#outputs">{t("blueprint:build.outputs", { count: outputs.length })}</a>
    </p>
  );
}

const Names = ({ names }: { names: readonly string[] }) =>
  names.map((name, i) => (
    <span key={name}>
      {i > 0 ? ", " : ""}
      <code translate="no">{name}</code>
    </span>
  ));

/** The ways on from a branch, each with its own steps; a branch within one is folded. */
function Fork({
  branches,
  words,
  terms,
}: {
  branches: readonly Branch[];
  words: UseCaseWords;
  terms: Terms;
}) {
  return (
    <ul className={styles.fork}>
      {branches.map(({ id, steps: within }) => (
        <li key={id}>
          <span className={styles.condition}>{words.branches[id]}</span>{" "}
          {within.length > 0 ? (
            <ol>
              {within.map(({ id: step, kind, branches: inner }) => (
                <li key={step} data-kind={kind}>
                  <span className={styles.kind}>{terms.t(`blueprint:kinds.${kind}`)}</span>{" "}
                  <span>{words.steps[step]}</span>
                  {inner ? (
                    <Fold near summary={terms.t("blueprint:build.ways", { count: inner.length })}>
                      <Fork branches={inner} words={words} terms={terms} />
                    </Fold>
                  ) : null}
                </li>
              ))}
            </ol>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
