import { Fold, Folds } from "@/components/layout/Fold";
import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import { Cases } from "./Cases";
import { Data } from "./Data";
import { Fit } from "./Fit";
import { Payloads } from "./Payloads";
import type { Part, PartId } from "./reference";
import styles from "./reference.module.css";

type Props = { blueprint: Blueprint; words: UseCaseWords; terms: Terms };

/** Everything that is looked up: one line each, and behind it the whole. */
export function Reference({ parts, ...props }: Props & { parts: readonly Part[] }) {
  return (
    <div className={styles.reference}>
      <Folds>
        {parts.map(({ id, title, count }) => (
          <Fold
            key={id}
            summary={
              <>
                <h2>{title}</h2>
                <span className={styles.count}>{count}</span>
              </>
            }
          >
            {/* Within the fold, so that a link to it opens that. */}
            <div id={id} className={styles.part}>
              <Content id={id} {...props} />
            </div>
          </Fold>
        ))}
      </Folds>
    </div>
  );
}

function Content({ id, ...props }: Props & { id: PartId }) {
  const { blueprint, words, terms } = props;
  switch (id) {
    case "data":
      return <Data {...props} />;
    case "payloads":
      return <Payloads terms={terms} />;
    case "failures":
      return <Failures {...props} />;
    case "cases":
      return <Cases id={blueprint.id} words={words} terms={terms} />;
    case "fit":
      return <Fit {...props} />;
    default:
      return (
        <ul className={styles.list}>
          {blueprint[id].map((one) => (
            <li key={one}>{words[id][one]}</li>
          ))}
        </ul>
      );
  }
}

function Failures({ blueprint, words }: Props) {
  return (
    <dl className={styles.failures}>
      {blueprint.failures.map((id) => (
        <div key={id}>
          <dt>{words.failures[id]?.when}</dt>
          <dd>{words.failures[id]?.then}</dd>
        </div>
      ))}
    </dl>
  );
}
