import type { Item } from '#domain/measures/instrument';
import { accepts } from '#domain/measures/scoring';

/** Ranges up to this many answers stand side by side; longer ones are typed. */
const MOST_SIDE_BY_SIDE = 11;

export interface AnswerChoice {
  readonly value: number;
  readonly text: string;
}

/** Answers to press; none where a number is typed. */
export const answerChoices = ({ answer }: Item): readonly AnswerChoice[] => {
  if (answer.kind === 'options') return answer.options;
  if (answer.kind === 'heading' || answer.to - answer.from >= MOST_SIDE_BY_SIDE) return [];
  const ends = new Map([
    [answer.from, answer.fromText ?? ''],
    [answer.to, answer.toText ?? ''],
  ]);
  return Array.from({ length: answer.to - answer.from + 1 }, (_, at) => answer.from + at).map(
    (value) => ({ value, text: ends.get(value) ?? '' }),
  );
};

/** True where another digit could follow: `1` of 0 to 10, not `4` of 0 to 30. */
export const mayGrow = (item: Item, typed: string): boolean =>
  typed !== '0' &&
  Array.from({ length: 10 }, (_, digit) => `${typed}${digit}`).some((text) =>
    accepts(item, Number(text)),
  );
