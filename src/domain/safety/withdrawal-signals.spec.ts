import { exampleAdministration } from '../measures/administration.example.ts';
import type { Administration, InstrumentId } from '../measures/administration.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { defaultSafetyRules } from './safety-rules.ts';
import { withdrawalSignals } from './withdrawal-signals.ts';

const today = plainDate('2026-03-16');

const rating = (
  instrument: InstrumentId,
  answers: readonly (number | null)[],
  daysAgo = 1,
): Administration => exampleAdministration(instrument, answers, { on: addDays(today, -daysAgo) });

const cows = (...answers: number[]): (number | null)[] =>
  Array.from({ length: 11 }, (_, i) => answers[i] ?? 0);
const ciwa = (...answers: number[]): (number | null)[] =>
  Array.from({ length: 10 }, (_, i) => answers[i] ?? 0);

describe('withdrawal signals', () => {
  const found = (...rows: Administration[]): string[] =>
    withdrawalSignals(rows, today, 14, defaultSafetyRules).map(
      ({ instrument, value }) => `${instrument} ${value}`,
    );

  it('start at COWS 5 and CIWA-Ar 8', () => {
    expect(found(rating('cows', cows(4)))).toEqual([]);
    expect(found(rating('cows', cows(4, 1)))).toEqual(['cows 5']);
    expect(found(rating('ciwa-ar', ciwa(7)))).toEqual([]);
    expect(found(rating('ciwa-ar', ciwa(7, 1)))).toEqual(['ciwa-ar 8']);
  });
  it('look back 14 days, oldest first', () => {
    const rows = [rating('cows', cows(4, 1), 0), rating('ciwa-ar', ciwa(7, 4), 14)];
    expect(found(...rows)).toEqual(['ciwa-ar 11', 'cows 5']);
    expect(found(...rows.toReversed())).toEqual(['ciwa-ar 11', 'cows 5']);
    expect(found(rating('cows', cows(4, 4), 15))).toEqual([]);
  });
  it('keep a high rating that a later one of the same day follows', () => {
    expect(found(rating('cows', cows(4, 4)), rating('cows', cows(1)))).toEqual(['cows 8']);
  });
  it('are not made of an incomplete rating or of another instrument', () => {
    expect(found(rating('cows', [4, 4, null]), rating('phq-9', [3, 3, 3]))).toEqual([]);
  });
});
