import type { UseCaseWords } from "@/locales/use-case-words";
import type { Step } from "@/rules/use-cases/blueprint";
import styles from "./workflow.module.css";

/** The workflow as a picture that is an ordered list: trigger, steps, and branches with steps of their own. */
export function WorkflowPicture({
  steps,
  words,
  kinds,
}: {
  steps: readonly Step[];
  words: UseCaseWords;
  /** What each kind of step is called. */
  kinds: Readonly<Record<string, string>>;
}) {
  return (
    <ol className={styles.workflow}>
      <li className={styles.step} data-kind="trigger">
        <span className={styles.kind}>{kinds.trigger}</span>
        <span>{words.trigger}</span>
      </li>
      <Steps steps={steps} words={words} kinds={kinds} />
    </ol>
  );
}

function Steps({
  steps,
  words,
  kinds,
}: {
  steps: readonly Step[];
  words: UseCaseWords;
  kinds: Readonly<Record<string, string>>;
}) {
  return steps.map(({ id, kind, branches }) => (
    <li key={id} className={styles.step} data-kind={kind}>
      <span className={styles.kind}>{kinds[kind]}</span>
      <span>{words.steps[id]}</span>
      {branches ? (
        <ul className={styles.branches}>
          {branches.map((branch) => (
            <li key={branch.id} className={styles.branch}>
              <span className={styles.condition}>{words.branches[branch.id]}</span>
              <ol className={styles.workflow}>
                <Steps steps={branch.steps} words={words} kinds={kinds} />
              </ol>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  ));
}
