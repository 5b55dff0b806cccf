import { advisor } from "@/rules/advisor";
import type { CompiledApproach } from "@/rules/diagram/compiled-rule";
import type { Literal } from "@/rules/diagram/condition";
import { UNSURE } from "@/rules/diagram/vocabulary";

/** By question, the answers that one way of fitting allows; questions it does not mention are free. */
export type Row = Readonly<Record<string, readonly string[]>>;

/** A question with the answers that are not among these options; `unsure` goes where it is taken to. */
export function answersOutside([question, mask]: Literal): [id: string, answers: string[]] {
  const { id, bits } = advisor.vocabulary.variables[
    question
  ] as (typeof advisor.vocabulary.variables)[0];
  return [id, [...bits].filter(([, bit]) => (bit & mask) === 0).map(([answer]) => answer)];
}

/** The rules that decide an approach; those that only explain would cost the engines for nothing. */
export const deciding = ({ excluding }: CompiledApproach) =>
  excluding.filter(({ source }) => !source.explains).flatMap(({ excludes }) => excludes);

/** The ways in which an approach fits, as rows of a decision table: as few as the rules allow. */
export function rowsOf(approach: CompiledApproach): Row[] {
  const single = deciding(approach).filter(({ length }) => length === 1);
  const several = deciding(approach).filter(({ length }) => length > 1);
  const start = single.reduce<Row>((row, [literal]) => narrow(row, literal as Literal), {});
  const rows = several.reduce<Row[]>(
    (sofar, conjunction) =>
      sofar.flatMap((row) => conjunction.map((literal) => narrow(row, literal))),
    [start],
  );
  const possible = rows.filter((row) => Object.values(row).every(({ length }) => length > 0));
  return possible.filter(
    (row, i) => !possible.some((other, j) => j !== i && covers(other, row, j < i)),
  );
}

function narrow(row: Row, literal: Literal): Row {
  const [id, answers] = answersOutside(literal);
  return { ...row, [id]: row[id]?.filter((answer) => answers.includes(answer)) ?? answers };
}

/** True where one row allows all that another does; of two equal ones only the first counts. */
function covers(wide: Row, row: Row, first: boolean): boolean {
  const all = Object.entries(wide).every(([id, answers]) =>
    (row[id] ?? allAnswers(id)).every((answer) => answers.includes(answer)),
  );
  return all && (first || JSON.stringify(wide) !== JSON.stringify(row));
}

const allAnswers = (id: string) => {
  const options = advisor.vocabulary.variables.find((term) => term.id === id)?.options ?? [];
  return [...options, UNSURE];
};
