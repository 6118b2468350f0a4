import {
  episodeDay,
  exampleOrder,
  exampleRecord,
  exampleRow,
  exampleUrine,
  noonOf,
} from '../chart/episode-record.example.ts';
import { unwrittenPrevention } from '../modalities/prevention.example.ts';
import { examplePlan } from '../plan/objective.example.ts';
import { recordAsOf } from './record-as-of.ts';
import { noEventDetail } from '../safety/safety-event.example.ts';

const day = episodeDay(20);
const before = episodeDay(15);
const later = episodeDay(25);

const event = (id: string, closedAt: ReturnType<typeof noonOf> | null) => ({
  ...exampleRow(id, before),
  kind: 'crisis-contact' as const,
  occurredAt: noonOf(before),
  occurredOn: before,
  ...noEventDetail,
  followUpDueAt: null,
  followedUpAt: closedAt,
  closedAt,
});
const change = {
  ...exampleRow('change', before),
  kind: 'unhoused' as const,
  on: before,
  summary: '',
  planAcceptedOn: later,
  discussedOn: later,
};
const living = {
  ...exampleRow('living', before),
  on: before,
  situation: 'unhoused' as const,
  safety: 'unsafe' as const,
  someoneUsing: null,
  planAcceptedOn: later,
};
const care = (id: string, on: typeof day) => ({
  ...exampleRow(id, on),
  service: '',
  levelCode: '1.5',
  moveOn: null,
  firstAppointmentOn: null,
  acceptedOn: null,
  releasesSignedOn: null,
  medicationBookedOn: null,
});
const prevention = {
  ...exampleRow('prevention', before),
  ...unwrittenPrevention,
  revisedOn: before,
  copyGivenOn: later,
};
const coping = (madeOn: typeof day) => ({
  ...exampleRow(`coping-${madeOn}`, madeOn),
  madeOn,
  situation: '',
  predictedUrge: null,
  plan: '',
  rehearsedOn: null,
  outcome: null,
});
const step = {
  objectiveId: exampleRow('objective', before).id,
  position: 1,
  text: 'Apply',
  reachedOn: later,
};

describe('a chart as of an earlier day', () => {
  const record = recordAsOf(
    exampleRecord({
      episode: { ...exampleRecord().episode, endedOn: later },
      safetyEvents: [
        event('open', null),
        event('closed', noonOf(day)),
        event('later', noonOf(later)),
      ],
      circumstances: [change],
      livingReports: [living],
      nextCare: [care('early', before), care('late', later)],
      relapsePreventionPlans: [prevention, { ...prevention, revisedOn: later }],
      copingAheadPlans: [coping(before), coping(later)],
      medicationOrders: [
        exampleOrder({ endedOn: later }),
        exampleOrder({ ...exampleRow('new', later), startedOn: later }),
      ],
      plans: [
        examplePlan({ ...exampleRow('plan', before), signedOn: later, milestones: [step] }),
        examplePlan({ ...exampleRow('next', later), version: 2 }),
      ],
      tests: [
        exampleUrine(before, { discussedOn: later }),
        exampleUrine(before, { ...exampleRow('late', before), collectedOn: later }),
        exampleUrine(later, { collectedOn: null, state: 'scheduled' }),
      ],
    }),
    day,
  );

  it('leaves away what happened later', () => {
    expect(record.nextCare.map(({ id }) => `${id}`)).toEqual(['early']);
    expect(record.medicationOrders.length).toBe(1);
    expect(record.plans.length).toBe(1);
    expect(record.tests.length).toBe(1);
    expect(record.relapsePreventionPlans.length).toBe(1);
    expect(record.copingAheadPlans.length).toBe(1);
  });
  it('takes back what was closed, ended, discussed or agreed later', () => {
    expect(record.episode.endedOn).toBeNull();
    expect(record.safetyEvents.map(({ closedAt }) => closedAt)).toEqual([null, noonOf(day), null]);
    expect(record.circumstances[0]?.discussedOn).toBeNull();
    expect(record.livingReports[0]?.planAcceptedOn).toBeNull();
    expect(record.medicationOrders[0]?.endedOn).toBeNull();
    expect(record.plans[0]?.signedOn).toBeNull();
    expect(record.plans[0]?.milestones[0]?.reachedOn).toBeNull();
    expect(record.relapsePreventionPlans[0]?.copyGivenOn).toBeNull();
    expect(record.tests[0]?.discussedOn).toBeNull();
  });
  it('keeps what was so already', () => {
    const then = recordAsOf(
      exampleRecord({ circumstances: [change], livingReports: [living] }),
      later,
    );
    expect(then.circumstances[0]?.discussedOn).toBe(later);
    expect(then.livingReports[0]?.planAcceptedOn).toBe(later);
    expect(then.levels.length).toBe(1);
  });
});
