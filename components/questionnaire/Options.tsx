import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { UNSURE } from "@/rules/diagram/vocabulary";
import { optionGroups } from "@/rules/questionnaire/option-groups";
import type { Question } from "@/rules/rulebook/schema";
import { Option } from "./Option";
import styles from "./questionnaire.module.css";

/** Every answer to choose from; use cases stand by area, each on one line. */
export function Options({
  question,
  before,
  onChoose,
}: {
  question: Question;
  before: string | null;
  onChoose: (option: string) => void;
}) {
  const terms = useTerms();
  const { id } = question;
  const compact = question.offersUseCases === true;
  const groups = optionGroups(advisor.rulebook, question);
  const shown = groups.flatMap(({ options }) => options);
  const draw = (option: string) => (
    <Option
      key={option}
      name={id}
      value={option}
      label={terms.option(id, option)}
      hint={terms.hint(id, option)}
      digit={digitOf(option, shown.indexOf(option))}
      checked={before === option}
      unsure={option === UNSURE}
      compact={compact}
      onChoose={() => onChoose(option)}
    />
  );
  return (
    <div className={compact ? styles.areas : styles.options}>
      {groups.map(({ area, options }) =>
        area === null ? (
          <div key="own" className={styles.options}>
            {[...options, UNSURE].map(draw)}
          </div>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in the fieldset would read both legends
          <div key={area} className={styles.options} role="group" aria-labelledby={`area-${area}`}>
            <p id={`area-${area}`} className={styles.area}>
              {terms.text(`use-cases:areas.${area}`)}
            </p>
            {options.map(draw)}
          </div>
        ),
      )}
    </div>
  );
}

/** 1 to 9 for the options, 0 for “not sure”; a tenth option has no key. */
function digitOf(option: string, position: number): string | undefined {
  if (option === UNSURE) return "0";
  return position < 9 ? String(position + 1) : undefined;
}
