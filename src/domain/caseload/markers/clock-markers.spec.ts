import type { EpisodeRecord } from '../../chart/episode-record.ts';
import { episodeDay, exampleRow, noonOf } from '../../chart/episode-record.example.ts';
import type { NoteHead } from '../../notes/note.ts';
import { examplePlan } from '../../plan/objective.example.ts';
import { addHours } from '../../time/instant.ts';
import type { Authorization } from '../../utilization/authorization.ts';
import { exampleToday, itIsMarked, markersWith } from './marker.example.ts';

const authorization = (over: Partial<Authorization> = {}): Authorization => ({
  ...exampleRow('authorization', episodeDay(0)),
  payer: 'Example Health',
  number: 'A-1',
  levelCode: '2.1',
  serviceCode: 'H0015',
  unitType: 'day',
  units: 40,
  startsOn: episodeDay(0),
  endsOn: episodeDay(60),
  status: 'approved',
  nextReviewOn: null,
  reviewBookedOn: null,
  ...over,
});
const dimensions = (day: number) => ({
  ...exampleRow(`dimensions-${day}`, episodeDay(day)),
  on: episodeDay(day),
  edition: 'asam-4' as const,
  ratings: [],
  assessor: '',
});
const signed = (dueDay: number) =>
  examplePlan({ signedOn: episodeDay(5), reviewDueOn: episodeDay(dueDay) });
const note = (over: Partial<NoteHead> = {}): NoteHead => ({
  ...exampleRow('note', episodeDay(30)),
  kind: 'progress',
  format: 'dap',
  sessionId: null,
  serviceOn: episodeDay(30),
  serviceEndedAt: noonOf(episodeDay(30)),
  authorId: 'staff-1' as NoteHead['authorId'],
  state: 'draft',
  signedAt: null,
  cosignerId: null,
  cosignedAt: null,
  ...over,
});
const upToDate = { dimensionAssessments: [dimensions(30)], plans: [signed(50)] };

describe('markers of clocks', () => {
  it('leads overdue ratings to the last one, and an overdue plan to the plan', () => {
    const [ratings] = markersWith('M21', { ...upToDate, dimensionAssessments: [dimensions(10)] });
    expect([ratings?.tab, ratings?.rows]).toEqual(['step-down', [dimensions(10).id]]);
    const [review] = markersWith('M21', { ...upToDate, plans: [signed(30)] });
    expect([review?.tab, review?.rows]).toEqual(['plan', [signed(30).id]]);
  });
  itIsMarked('M20', [
    ['ends in 6 days', null, { authorizations: [authorization({ endsOn: episodeDay(41) })] }],
    [
      'ends in 5 days, no review booked',
      2,
      { authorizations: [authorization({ endsOn: episodeDay(40) })] },
    ],
    [
      'ends in 5 days, review booked',
      null,
      {
        authorizations: [authorization({ endsOn: episodeDay(40), reviewBookedOn: exampleToday })],
      },
    ],
    ['3 units left', 2, { authorizations: [authorization({ units: 3 })] }],
    ['4 units left', null, { authorizations: [authorization({ units: 4 })] }],
    ['ended yesterday', 2, { authorizations: [authorization({ endsOn: episodeDay(34) })] }],
    [
      'review was due yesterday',
      2,
      { authorizations: [authorization({ nextReviewOn: episodeDay(34) })] },
    ],
    ['review today', 3, { authorizations: [authorization({ nextReviewOn: exampleToday })] }],
    [
      'review tomorrow',
      null,
      { authorizations: [authorization({ nextReviewOn: episodeDay(36) })] },
    ],
    ['none', null, {}],
  ]);
  itIsMarked('M21', [
    ['review tomorrow', null, { ...upToDate, plans: [signed(36)] }],
    ['review today', 3, { ...upToDate, plans: [signed(35)] }],
    ['ratings 13 days old', null, { ...upToDate, dimensionAssessments: [dimensions(22)] }],
    [
      'ratings 14 days old',
      3,
      { ...upToDate, dimensionAssessments: [dimensions(21), dimensions(7)] },
    ],
    ['never rated, no plan', 3, {}],
    ['no plan on day 6', null, {}, episodeDay(6)],
    ['no plan on day 7', 3, {}, episodeDay(7)],
    [
      'a new version waits for its signature',
      3,
      {
        ...upToDate,
        plans: [
          examplePlan({
            ...exampleRow('draft', episodeDay(28)),
            version: 2,
            signedOn: null,
            reviewDueOn: episodeDay(60),
          }),
          signed(50),
        ],
      },
    ],
    [
      'a new version written yesterday',
      null,
      {
        ...upToDate,
        plans: [
          signed(50),
          examplePlan({
            ...exampleRow('draft', episodeDay(34)),
            version: 2,
            signedOn: null,
            reviewDueOn: episodeDay(60),
          }),
        ],
      },
    ],
  ]);
  itIsMarked('M26', [
    ['a draft of five days ago', 3, { notes: [note()] }],
    [
      'a draft of today',
      null,
      {
        notes: [note({ serviceEndedAt: noonOf(exampleToday), serviceOn: exampleToday })],
      },
    ],
    ['signed', null, { notes: [note({ state: 'final', signedAt: noonOf(episodeDay(31)) })] }],
    [
      'co-signature due',
      null,
      {
        notes: [note({ state: 'awaiting-cosign', signedAt: noonOf(episodeDay(31)) })],
      },
    ],
    [
      'co-signature overdue',
      3,
      {
        notes: [note({ state: 'awaiting-cosign', signedAt: noonOf(episodeDay(20)) })],
      },
    ],
  ]);

  it('says what is due and by how much', () => {
    const text = (id: 'M20' | 'M21' | 'M26', over: Partial<EpisodeRecord>) =>
      markersWith(id, over)[0]?.text;
    expect(text('M21', { ...upToDate, plans: [signed(35)] })).toBe('Plan review due today');
    expect(
      text('M21', { ...upToDate, plans: [signed(32)], dimensionAssessments: [dimensions(20)] }),
    ).toBe('Plan review 3 days overdue; Dimension ratings 1 day overdue');
    expect(
      text('M21', { ...upToDate, plans: [signed(34)], dimensionAssessments: [dimensions(18)] }),
    ).toBe('Dimension ratings 3 days overdue; Plan review 1 day overdue');
    expect(text('M21', {})).toBe('First plan 28 days overdue; Dimension ratings 21 days overdue');
    expect(text('M20', { authorizations: [authorization({ units: 2 })] })).toBe(
      '2 authorized units left, no review booked',
    );
    const second = note({ ...exampleRow('note-2', episodeDay(29)) });
    expect(text('M26', { notes: [note(), second] })).toBe(
      'Note overdue, session of Sep 30, and 1 more',
    );
    const [marker] = markersWith('M26', { notes: [note()] });
    expect(marker?.dueAt).toBe(addHours(noonOf(episodeDay(30)), 5 * 24));
  });
});
