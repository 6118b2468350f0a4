import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import { inForce } from '../chart/recorded.ts';
import { dayText } from '../chart/wording.ts';
import type { Administration } from './administration.ts';
import type { Answer, Instrument, Item } from './instrument.ts';
import { instrument } from './instruments.ts';
import { unacceptedItems } from './scoring.ts';

export type AdministrationDraft = Draft<Administration>;

/** What an item may be answered with: `0 to 3`, `0 or 4`. */
export const allowedText = ({ answer }: { readonly answer: Answer }): string => {
  switch (answer.kind) {
    case 'options': {
      const values = answer.options.map(({ value }) => value);
      const isRun = values.every((value, at) => value === Number(values[0]) + at);
      return isRun && values.length > 2
        ? `${values[0]} to ${values.at(-1)}`
        : values.join(', ').replace(/, (?=\d+$)/, ' or ');
    }
    case 'range':
      return `${answer.from} to ${answer.to}`;
    case 'heading':
      return 'no answer';
  }
};

/** `item 7A`, or what is said of the question that a form prints without a number. */
const itemName = ({ label }: Item): string =>
  label === '' ? 'the first question' : `item ${label}`;

const itemFault = (item: Item): RecordingFault => ({
  field: `answers/${item.number - 1}`,
  message: `${itemName(item)} may be answered with ${allowedText(item)}`,
});

const answerFaults = (
  of: Instrument,
  answers: AdministrationDraft['answers'],
): RecordingFault[] => {
  const { items, name } = of;
  if (answers.length !== items.length)
    return [
      { field: 'answers', message: `${name} has ${items.length} items, not ${answers.length}` },
    ];
  if (answers.every((answer) => answer === null))
    return [{ field: 'answers', message: 'answer at least one item, or record it as declined' }];
  const wrong = new Set(unacceptedItems(of, answers));
  return items.filter(({ number }) => wrong.has(number)).map(itemFault);
};

/** Everything that speaks against recording a questionnaire. */
export const administrationFaults = (
  { instrument: id, on, answers, declinedReason }: AdministrationDraft,
  { record, today }: Pick<Recording, 'record' | 'today'>,
): RecordingFault[] => {
  const days = dayFaults('on', on, record.episode, today);
  if (declinedReason === null) return [...days, ...answerFaults(instrument(id), answers)];
  if (answers.length === 0) return days;
  return [...days, { field: 'answers', message: 'a declined measure has no answers' }];
};

/** A second form of one day is rare: the last complete one of the day counts. */
export const administrationDoubts = (
  { instrument: id, on }: AdministrationDraft,
  { record, before }: Pick<Recording, 'record' | 'before'>,
): RecordingFault[] => {
  const twin = inForce(record.administrations).find(
    (each) => each.instrument === id && each.on === on && each.id !== before?.id,
  );
  if (twin === undefined) return [];
  const message = `${instrument(id).name} of ${dayText(on)} is recorded already. Is this another one? The last complete one of a day counts.`;
  return [{ field: 'on', message }];
};
