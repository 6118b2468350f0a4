import { exampleAdministration } from '../measures/administration.example.ts';
import type { Administration, InstrumentId } from '../measures/administration.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import { suicideScreensOf } from './suicide-screens.ts';

const form = (
  instrument: InstrumentId,
  answers: readonly (number | null)[],
  at = '2026-03-02T15:00:00Z',
): Administration =>
  exampleAdministration(instrument, answers, {
    recordedAt: instant(at),
    on: plainDate(at.slice(0, 10)),
  });

describe('screens for suicide', () => {
  const findings = (...forms: Administration[]): string[] =>
    suicideScreensOf(forms).map(({ instrument, finding, items }) =>
      `${instrument} ${finding} ${items.join(',')}`.trim(),
    );

  it('are PHQ-9 with item 9 answered, 0 being a screen without risk', () => {
    expect(findings(form('phq-9', [1, 1, 2, 1, 1, 0, 1, 0, 0]))).toEqual(['phq-9 negative']);
    expect(findings(form('phq-9', [1, 1, 2, 1, 1, 0, 1, 0, 1]))).toEqual(['phq-9 positive 9']);
    expect(findings(form('phq-9', [3, 3, 3, 3, 3, 3, 3, 3, null]))).toEqual([]);
  });
  it('are every ASQ; silence is positive and item 5 makes it acute', () => {
    expect(findings(form('asq', [0, 0, 0, 0]))).toEqual(['asq negative']);
    expect(findings(form('asq', [0, 0, 1, 0, 0]))).toEqual(['asq positive 3']);
    expect(findings(form('asq', [0, 0, 1, 0, 1]))).toEqual(['asq acute 3,5']);
    expect(findings(form('asq', [0, null, 0, 0]))).toEqual(['asq positive 2']);
  });
  it('are not the instruments that ask about other things', () => {
    expect(findings(form('gad-7', [3, 3, 3, 3, 3, 3, 3]))).toEqual([]);
  });
  it('keep every form of a day, oldest first', () => {
    const nine = (value: number): number[] => [0, 0, 0, 0, 0, 0, 0, 0, value];
    expect(
      findings(
        form('phq-9', nine(0), '2026-03-02T17:00:00Z'),
        form('phq-9', nine(1), '2026-03-02T15:00:00Z'),
      ),
    ).toEqual(['phq-9 positive 9', 'phq-9 negative']);
  });
});
