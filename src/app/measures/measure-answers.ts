import type { Administration } from '#contract/measures';
import type { Item } from '#domain/measures/instrument';
import { instrument, itemsInOrder } from '#domain/measures/instruments';
import { raisedSafetyItems } from '#domain/measures/scoring';

export interface AnswerView {
  readonly number: number;
  readonly label: string;
  readonly text: string;
  /** Null where the person did not answer. */
  readonly answer: string | null;
  readonly isHeading: boolean;
  readonly isSignal: boolean;
}

const answerText = ({ answer }: Item, value: number): string => {
  switch (answer.kind) {
    case 'options': {
      const option = answer.options.find((each) => each.value === value);
      return option === undefined
        ? `${value}, not an answer of this form`
        : `${option.text} (${value})`;
    }
    case 'range':
      return answer.unit === 'days' ? `${value} of ${answer.to} days` : `${value} of ${answer.to}`;
    case 'heading':
      return '';
  }
};

/** Every question of a form with what the person answered, in the order of the form. */
export const answersOf = ({ instrument: id, answers }: Administration): readonly AnswerView[] => {
  const of = instrument(id);
  const raised = new Set(raisedSafetyItems(of, answers).map(({ item }) => item));
  return itemsInOrder(of).map((item) => {
    const value = answers[item.number - 1] ?? null;
    return {
      number: item.number,
      label: item.label,
      text: item.text,
      answer: value === null ? null : answerText(item, value),
      isHeading: item.answer.kind === 'heading',
      isSignal: raised.has(item.number),
    };
  });
};
