import { exampleAnswers, exampleRecord } from '../chart/episode-record.example.ts';
import { plainDate } from '../time/plain-date.ts';
import {
  administrationDoubts,
  type AdministrationDraft,
  administrationFaults,
  allowedText,
} from './administration-faults.ts';
import { instrument } from './instruments.ts';

const today = plainDate('2026-11-21');
const phq9 = [1, 1, 2, 1, 1, 0, 1, 0, 0, null];
const draft = (over: Partial<AdministrationDraft> = {}): AdministrationDraft => ({
  instrument: 'phq-9',
  on: today,
  mode: 'self',
  answers: phq9,
  declinedReason: null,
  ...over,
});

describe('recording a questionnaire', () => {
  const faults = (over: Partial<AdministrationDraft>) =>
    administrationFaults(draft(over), { record: exampleRecord(), today });

  it('takes what the form allows, with items missing', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ answers: phq9.map((value, at) => (at === 3 ? null : value)) })).toEqual([]);
  });
  it('names the item and what it may be answered with', () => {
    expect(faults({ answers: phq9.map((value, at) => (at === 8 ? 4 : value)) })).toEqual([
      { field: 'answers/8', message: 'item 9 may be answered with 0 to 3' },
    ]);
    const [fault] = faults({ instrument: 'craving', answers: [11] });
    expect(fault?.message).toBe('item 1 may be answered with 0 to 10');
    const gate = instrument('pc-ptsd-5').items.map(({ label }) => (label === '' ? 9 : null));
    expect(faults({ instrument: 'pc-ptsd-5', answers: gate })[0]?.message).toBe(
      'the first question may be answered with 0 or 1',
    );
  });
  it('wants the right number of items, and one answered', () => {
    expect(faults({ answers: [1, 2] })).toEqual([
      { field: 'answers', message: 'PHQ-9 has 10 items, not 2' },
    ]);
    expect(faults({ answers: phq9.map(() => null) })[0]?.message).toContain('declined');
  });
  it('takes a declined form without answers', () => {
    expect(faults({ answers: [], declinedReason: 'too tired today' })).toEqual([]);
    expect(faults({ declinedReason: 'too tired' })[0]?.field).toBe('answers');
  });
  it('is not ahead', () => {
    expect(faults({ on: plainDate('2026-11-22') })[0]?.field).toBe('on');
  });
});

describe('what an item may be answered with', () => {
  const allowed = (id: Parameters<typeof instrument>[0], number: number) =>
    instrument(id)
      .items.filter((item) => item.number === number)
      .map(allowedText);

  it('is a range, a list, or nothing', () => {
    expect(allowed('phq-9', 1)).toEqual(['0 to 3']);
    expect(allowed('asq', 1)).toEqual(['0 or 1']);
    expect(allowed('cows', 1)).toEqual(['0, 1, 2 or 4']);
    expect(allowed('bam-30-day', 14)).toEqual(['0 or 4']);
    expect(allowed('bam-30-day', 4)).toEqual(['0 to 30']);
    expect(allowed('bam-30-day', 7)).toEqual(['no answer']);
  });
});

describe('a second form of a day', () => {
  const first = exampleAnswers('phq-9', today, phq9);
  const doubts = (over: Partial<AdministrationDraft>, before = false) =>
    administrationDoubts(draft(over), {
      record: exampleRecord({ administrations: [first] }),
      before: before ? first : null,
    }).map(({ field }) => field);

  it('is asked about', () => {
    expect(doubts({})).toEqual(['on']);
    expect(doubts({ instrument: 'gad-7' })).toEqual([]);
    expect(doubts({ on: plainDate('2026-11-20') })).toEqual([]);
    expect(doubts({}, true)).toEqual([]);
  });
});
