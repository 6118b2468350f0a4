import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import { exampleAdministration } from './administration.example.ts';
import type { Administration } from './administration.ts';
import { mainReadingsOf, readingsOf, scoresOf } from './series.ts';

const craving = (id: string, on: string, at: string, answer: number | null): Administration =>
  exampleAdministration('craving', [answer], {
    id: id as RecordId,
    recordedAt: instant(`${on}T${at}:00Z`),
    on: plainDate(on),
  });

describe('a series of scores', () => {
  const values = (rows: readonly Administration[]): (number | null)[] =>
    scoresOf(rows, 'craving').map(({ main }) => main.value);

  it('runs from the oldest to the newest, however the rows come', () => {
    expect(
      values([
        craving('c', '2026-03-16', '09:00', 2),
        craving('a', '2026-03-02', '09:00', 6),
        craving('b', '2026-03-09', '09:00', 4),
      ]),
    ).toEqual([6, 4, 2]);
  });
  it('takes the last completed form of a day', () => {
    const first = craving('a', '2026-03-02', '09:00', 6);
    const second = craving('b', '2026-03-02', '15:00', 3);
    expect(values([second, first])).toEqual([3]);
    expect(values([first, craving('c', '2026-03-02', '17:00', null), second])).toEqual([3]);
  });
  it('keeps a day on which nothing was completed, without a value', () => {
    const rows = [
      craving('a', '2026-03-02', '09:00', null),
      craving('b', '2026-03-09', '09:00', 4),
    ];
    expect(values(rows)).toEqual([null, 4]);
    expect(mainReadingsOf(rows, 'craving').map(({ value, row }) => `${row} ${value}`)).toEqual([
      'b 4',
    ]);
  });
  it('never mixes instruments', () => {
    expect(scoresOf([craving('a', '2026-03-02', '09:00', 6)], 'tea')).toEqual([]);
  });
  it('reads one scale, and nothing where the scale does not exist', () => {
    const scores = scoresOf([craving('a', '2026-03-02', '09:00', 6)], 'craving');
    expect(readingsOf(scores, 'total')).toEqual([
      { on: plainDate('2026-03-02'), value: 6, row: 'a' as RecordId },
    ]);
    expect(readingsOf(scores, 'risk')).toEqual([]);
  });
});
