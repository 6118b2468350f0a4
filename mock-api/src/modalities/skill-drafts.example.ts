import type { ExampleDraft } from './example-draft.ts';

const on = '2026-11-16';
const ahead = { on: '2026-11-19' };

/** For tests: skills, coping-ahead plans and relapse-prevention plans. */
export const skillDrafts: readonly ExampleDraft[] = [
  {
    path: 'skills',
    list: 'skills',
    draft: {
      skill: 'distraction',
      step: 'used',
      on,
      context: 'Bus stop after work',
      urgeBefore: 8,
      urgeAfter: 4,
      helped: 7,
    },
    correction: { urgeAfter: 3 },
    refused: [
      [ahead, 'on'],
      [{ helped: 11 }, 'helped'],
      [{ step: 'taught' }, 'urgeBefore'],
    ],
  },
  {
    path: 'coping-ahead-plans',
    list: 'copingAheadPlans',
    draft: {
      madeOn: on,
      situation: 'Wedding on Saturday',
      predictedUrge: 7,
      plan: 'Leave at nine, call Jo',
      rehearsedOn: null,
      outcome: null,
    },
    correction: { rehearsedOn: '2026-11-17' },
    refused: [
      [{ rehearsedOn: '2026-11-15' }, 'rehearsedOn'],
      [{ situation: 'x'.repeat(10_000) }, 'situation'],
    ],
  },
  {
    path: 'relapse-prevention-plans',
    list: 'relapsePreventionPlans',
    draft: {
      revisedOn: on,
      triggers: 'Payday 💸 · يوم الراتب',
      warningSigns: null,
      coping: 'Walk, call',
      peopleToCall: 'Jo',
      medication: null,
      naloxonePlace: 'Kitchen drawer',
      sharedWith: null,
      copyGivenOn: null,
    },
    correction: { copyGivenOn: '2026-11-17' },
    refused: [
      [{ copyGivenOn: '2026-11-15' }, 'copyGivenOn'],
      [{ triggers: null, coping: null, peopleToCall: null }, 'coping'],
    ],
  },
];
