import type { Item } from '#domain/measures/instrument';
import { instrument } from '#domain/measures/instruments';
import { answerChoices, mayGrow } from './item-choices';

describe('what an item offers', () => {
  const item = (id: Parameters<typeof instrument>[0], number: number): Item => {
    const found = instrument(id).items.find((each) => each.number === number);
    if (found === undefined) throw new RangeError(`${id} has no item ${number}`);
    return found;
  };

  it('is answers to press, with the words at both ends of a range', () => {
    expect(answerChoices(item('phq-9', 1)).map(({ value }) => value)).toEqual([0, 1, 2, 3]);
    const strength = answerChoices(item('craving', 1));
    expect(strength.length).toBe(11);
    expect(strength.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      'No urge',
      'The strongest possible',
    ]);
  });
  it('is a number to type where there are many', () => {
    expect(answerChoices(item('bam-30-day', 4))).toEqual([]);
    expect(answerChoices(item('bam-30-day', 7))).toEqual([]);
  });
  it('waits for another digit only where one can follow', () => {
    expect(mayGrow(item('phq-9', 1), '1')).toBe(false);
    expect(mayGrow(item('craving', 1), '1')).toBe(true);
    expect(mayGrow(item('craving', 1), '2')).toBe(false);
    expect(mayGrow(item('bam-30-day', 4), '3')).toBe(true);
    expect(mayGrow(item('bam-30-day', 4), '4')).toBe(false);
    expect(mayGrow(item('bam-30-day', 4), '0')).toBe(false);
  });
});
