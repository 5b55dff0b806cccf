import controls from "@/components/layout/controls.module.css";
import styles from "./search.module.css";
import { OTHER } from "./useSearch";

/** A use case as a chip names it. */
export type NamedUseCase = { readonly id: string; readonly short: string };

/** Use cases to choose one of. */
export function Chips({
  useCases,
  chosen,
  onPick,
}: {
  useCases: readonly NamedUseCase[];
  chosen: string | null;
  onPick: (id: string) => void;
}) {
  return (
    <div className={`${controls.pills} ${controls.chips}`}>
      {useCases.map(({ id, short }) => (
        <label
          key={id}
          className={`${controls.pill} ${id === OTHER ? controls.unsure : styles.chip}`}
        >
          <input
            type="radio"
            name="use-case"
            value={id}
            checked={chosen === id}
            onChange={() => onPick(id)}
          />
          {short}
        </label>
      ))}
    </div>
  );
}
