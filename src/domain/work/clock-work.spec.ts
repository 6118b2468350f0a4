import {
  episodeDay,
  exampleAnswers,
  exampleRow,
  exampleUrine,
  noonOf,
} from '../chart/episode-record.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import { exampleToday as today } from '../caseload/markers/marker.example.ts';
import { examplePlan } from '../plan/objective.example.ts';
import { addDays } from '../time/plain-date.ts';
import type { NoteHead } from '../notes/note.ts';
import type { RecordId, StaffId } from '../ids.ts';
import { therapistId, workOfKind } from './work.example.ts';

describe('work that clocks ask for', () => {
  it('new results that nobody has discussed, for a week', () => {
    const results = (over: Parameters<typeof exampleUrine>[1], day = today) =>
      workOfKind('result', { tests: [exampleUrine(day, over)] }).map(({ what }) => what);
    expect(results({})).toEqual(['Result to read: test of Oct 5, as expected']);
    expect(results({ resultedAt: null })).toEqual(['Result to read: test of Oct 5, as expected']);
    expect(results({ discussedOn: today })).toEqual([]);
    expect(results({ state: 'collected' })).toEqual([]);
    expect(results({}, addDays(today, -9))).toEqual([]);
    const [analyte] = exampleUrine(today).analytes;
    const positive = { analytes: [{ ...analyte!, screen: 'presumptive-positive' as const }] };
    expect(results(positive)).toEqual(['Result to read: test of Oct 5, unexpected unconfirmed']);
  });

  const note = (id: string, over: Partial<NoteHead>): NoteHead => ({
    ...exampleRow(id, today),
    kind: 'progress',
    format: 'dap',
    sessionId: null,
    serviceOn: today,
    serviceEndedAt: noonOf(today),
    authorId: therapistId,
    state: 'draft',
    signedAt: null,
    cosignerId: null,
    cosignedAt: null,
    ...over,
  });
  it('notes to sign are the author’s, notes to co-sign the co-signer’s', () => {
    const cosignerId = 'supervisor' as StaffId;
    const waits = { state: 'awaiting-cosign', cosignerId, signedAt: noonOf(today) } as const;
    const items = workOfKind('note', {
      notes: [
        note('a', {}),
        note('b', waits),
        note('c', { state: 'final' }),
        note('d', { ...waits, signedAt: noonOf(episodeDay(1)) }),
      ],
    });
    expect(items.map(({ row, what, ownerId }) => [row, what, ownerId])).toEqual([
      ['d' as RecordId, 'Note to co-sign, service of Oct 5', cosignerId],
      ['a' as RecordId, 'Note to sign, service of Oct 5', therapistId],
      ['b' as RecordId, 'Note to co-sign, service of Oct 5', cosignerId],
    ]);
    expect(items.every(({ owner }) => owner === 'named')).toBeTrue();
  });

  it('questionnaires that are due, and not those for later', () => {
    const due = workOfKind('measure', {});
    expect(due.map(({ what }) => what)).toContain('PHQ-9 due');
    const answered = exampleAnswers('phq-9', today, [0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(
      workOfKind('measure', { administrations: [answered] }).map(({ what }) => what),
    ).not.toContain('PHQ-9 due');
  });

  const plan = (days: number): Partial<EpisodeRecord> => ({
    plans: [examplePlan({ signedOn: episodeDay(3), reviewDueOn: addDays(today, days) })],
  });
  const reviews = (over: Partial<EpisodeRecord>) =>
    workOfKind('review', over).map(({ what }) => what);
  it('the first plan, and a plan review from a week before it is due', () => {
    expect(reviews({})).toContain('First plan to sign');
    expect(reviews(plan(7))).toContain('Plan review');
    expect(reviews(plan(8))).not.toContain('Plan review');
  });
  it('ratings that are due, once they were made or since admission', () => {
    expect(reviews({})).toContain('Ratings of the dimensions');
    const rated = (day: number) => ({
      dimensionAssessments: [
        {
          ...exampleRow('rated', episodeDay(day)),
          on: episodeDay(day),
          edition: 'asam-4' as const,
          ratings: [null, null, null, null, null, null],
          assessor: '',
        },
      ],
    });
    expect(reviews(rated(30))).not.toContain('Ratings of the dimensions');
    expect(reviews(rated(20))).toContain('Ratings of the dimensions');
  });
  it('the next look at suicide risk, as the last review set it', () => {
    const review = (nextCheckOn: typeof today | null): Partial<EpisodeRecord> => ({
      suicideRiskReviews: [
        {
          ...exampleRow('review', episodeDay(30)),
          answersId: 'phq' as RecordId,
          on: episodeDay(30),
          level: 'low',
          plan: '',
          meansSafety: '',
          nextCheckOn,
        },
      ],
    });
    const risk = (on: typeof today | null) =>
      workOfKind('review', review(on)).filter(({ rule }) => rule === 'risk-check');
    expect(risk(today).map(({ isSafety }) => isSafety)).toEqual([true]);
    expect(risk(addDays(today, 1))).toEqual([]);
    expect(risk(null)).toEqual([]);
  });
});
