import { exampleSession } from '../attendance/session.example.ts';
import { plainDate } from '../time/plain-date.ts';
import { exampleRow } from '../chart/episode-record.example.ts';
import { curriculumCoverage, curriculumSessionOf } from './curriculum.ts';
import { defaultMatrixCurriculum } from './curriculum-rules.ts';
import type { CurriculumWork } from './modality-work.ts';

describe('Matrix curriculum', () => {
  const startedOn = plainDate('2026-09-07');
  const attended = (heldOn: string, title: string, over = {}) =>
    exampleSession(heldOn, { title, modality: 'matrix', ...over });
  const coverage = (
    today: string,
    attendance: ReturnType<typeof attended>[] = [],
    curriculumWork: readonly CurriculumWork[] = [],
  ) =>
    curriculumCoverage(
      { attendance, curriculumWork },
      startedOn,
      plainDate(today),
      defaultMatrixCurriculum,
    );

  it('reads part and number from the title of a session', () => {
    expect(curriculumSessionOf('RP 12 Triggers')).toEqual({ code: 'RP', number: 12 });
    expect(curriculumSessionOf('ERS3: calendar')).toEqual({ code: 'ERS', number: 3 });
    expect(curriculumSessionOf('Relapse prevention group')).toBeNull();
  });

  const due = [
    ['2026-09-07', [0, 0, 0, 0]],
    ['2026-09-13', [0, 0, 0, 0]],
    ['2026-09-14', [2, 2, 1, 0]],
    ['2026-10-05', [8, 8, 4, 0]],
    ['2026-11-30', [8, 24, 12, 0]],
    ['2026-12-07', [8, 26, 12, 1]],
    ['2027-12-31', [8, 32, 12, 36]],
  ] as const;
  for (const [today, sessions] of due) {
    it(`has ${sessions.join(', ')} sessions due on ${today}`, () => {
      expect(coverage(today).map((part) => part.due)).toEqual([...sessions]);
    });
  }

  it('covers different sessions attended of those due', () => {
    const [early, relapse] = coverage('2026-09-21', [
      attended('2026-09-10', 'ERS 2 Triggers'),
      attended('2026-09-08', 'ERS 1 Stop the cycle'),
      attended('2026-09-15', 'ERS 2 Triggers'),
      attended('2026-09-17', 'ERS 3 Thoughts', { status: 'no-show', attendedMinutes: 0 }),
      attended('2026-09-17', 'ERS 9 No such session'),
      attended('2026-09-17', 'ERS 0 No such session'),
      attended('2026-09-18', 'RP 1 Alcohol', { modality: 'cbt' }),
      attended('2026-09-22', 'RP 1 Alcohol'),
      attended('2026-09-18', 'Check-in'),
    ]);
    expect(early?.attended).toEqual([1, 2]);
    expect(early?.coverage).toBe(0.5);
    expect(relapse?.coverage).toBe(0);
  });

  it('knows no coverage while nothing is due', () => {
    expect(coverage('2026-09-08').every((part) => part.coverage === null)).toBe(true);
  });

  it('counts sessions of the manual that are recorded by themselves', () => {
    const work = (on: string, number: number, over: Partial<CurriculumWork> = {}) => ({
      ...exampleRow(`work-${number}`, plainDate(on)),
      on: plainDate(on),
      part: 'ERS' as const,
      number,
      attended: 'yes' as const,
      scheduler: null,
      calendarMarked: null,
      triggers: null,
      ...over,
    });
    const [early] = coverage(
      '2026-09-21',
      [attended('2026-09-08', 'ERS 1 Stop the cycle')],
      [
        work('2026-09-08', 1),
        work('2026-09-10', 2),
        work('2026-09-15', 3, { attended: 'no' }),
        work('2026-09-24', 4),
      ],
    );
    expect(early?.attended).toEqual([1, 2]);
  });
});
