import type { EpisodeRecord } from '../../chart/episode-record.ts';
import { episodeDay, exampleOrder, exampleRow } from '../../chart/episode-record.example.ts';
import { examplePlan } from '../../plan/objective.example.ts';
import type { CircumstanceChange, CircumstanceKind } from '../../safety/safety-event.ts';
import { itIsMarked, markersWith } from './marker.example.ts';

const change = (
  kind: CircumstanceKind,
  day = 33,
  over: Partial<CircumstanceChange> = {},
): CircumstanceChange => ({
  ...exampleRow(`${kind}-${day}`, episodeDay(day)),
  kind,
  on: episodeDay(day),
  summary: '',
  planAcceptedOn: null,
  discussedOn: null,
  ...over,
});
const discussed = { discussedOn: episodeDay(34) };
const living = (
  safety: 'safe' | 'unsafe',
  planAcceptedOn: CircumstanceChange['on'] | null = null,
) => ({
  ...exampleRow('living', episodeDay(30)),
  on: episodeDay(30),
  situation: 'unstable' as const,
  safety,
  someoneUsing: null,
  planAcceptedOn,
});
const dose = (day: number, order = exampleOrder()) => ({
  ...exampleRow(`dose-${day}-${order.id}`, episodeDay(day)),
  orderId: order.id,
  on: episodeDay(day),
  status: 'given' as const,
  source: 'observed' as const,
  daysSupplied: null,
  amount: null,
  site: null,
  lot: null,
});
const injection = exampleOrder({
  ...exampleRow('bup', episodeDay(0)),
  medication: 'buprenorphine-xr-monthly',
  name: 'Buprenorphine XR',
  purpose: 'moud',
});
const medicated = (order: typeof injection, day: number) => ({
  medicationOrders: [order],
  doses: [dose(day, order)],
});
const family = (day: number, status: 'planned' | 'held' | 'cancelled') => ({
  ...exampleRow(`family-${day}`, episodeDay(day)),
  participants: [exampleRow('support', episodeDay(0)).id],
  on: episodeDay(day),
  status,
  minutes: null,
  topic: '',
  relationshipGoal: null,
  nextOn: null,
  withPerson: null,
});
const familyWork = examplePlan({
  interventions: [
    {
      id: exampleRow('intervention', episodeDay(0)).id,
      objectiveId: exampleRow('objective', episodeDay(0)).id,
      text: 'Family sessions',
      modality: 'family-therapy',
      owner: '',
      frequency: '',
      weeklyMinutes: null,
    },
  ],
});

describe('markers of life and medication', () => {
  itIsMarked('M13', [
    ['naltrexone injection on day 28', null, medicated(exampleOrder(), 7)],
    ['naltrexone injection on day 29', 2, medicated(exampleOrder(), 6)],
    ['buprenorphine injection on day 31', 2, medicated(injection, 4)],
    ['buprenorphine injection past urgent', 1, medicated(injection, 0), episodeDay(42)],
    ['naltrexone past urgent, no opioid use disorder', 2, medicated(exampleOrder(), 0)],
    ['another medication late', null, medicated({ ...injection, purpose: 'other' }, 4)],
    [
      'an order that ended, talked about',
      null,
      medicated({ ...injection, endedOn: episodeDay(20), riskTalkOn: episodeDay(20) }, 0),
    ],
    [
      'medication for opioid use disorder stopped',
      1,
      medicated({ ...injection, purpose: 'moud', endedOn: episodeDay(20) }, 0),
    ],
    [
      'medication for alcohol use disorder stopped',
      2,
      medicated({ ...injection, purpose: 'maud', endedOn: episodeDay(20) }, 0),
    ],
  ]);
  itIsMarked('M14', [
    ['home not safe', 2, { circumstances: [change('housing-unsafe')] }],
    ['partner using', 2, { circumstances: [change('partner-using')] }],
    ['discussed', null, { circumstances: [change('unhoused', 33, discussed)] }],
    [
      'plan accepted',
      null,
      {
        circumstances: [change('unhoused', 33, { planAcceptedOn: episodeDay(34) })],
      },
    ],
    [
      'a safe home since',
      null,
      {
        circumstances: [change('unhoused', 20), change('housing-safe', 25)],
      },
    ],
    [
      'a safe home before',
      2,
      {
        circumstances: [change('unhoused', 30), change('housing-safe', 25)],
      },
    ],
    ['to come', null, { circumstances: [change('unhoused', 40)] }],
    ['reported not safe', 2, { livingReports: [living('unsafe')] }],
    [
      'reported not safe, plan accepted',
      null,
      { livingReports: [living('unsafe', episodeDay(31))] },
    ],
    ['reported safe', null, { livingReports: [living('safe')] }],
  ]);
  itIsMarked('M15', [
    ['job lost', 3, { circumstances: [change('job-loss')] }],
    ['discussed', null, { circumstances: [change('job-loss', 33, discussed)] }],
  ]);
  itIsMarked('M19', [
    ['therapist changed', 3, { circumstances: [change('therapist-change')] }],
    ['discussed', null, { circumstances: [change('therapist-change', 33, discussed)] }],
  ]);
  itIsMarked('M23', [
    ['pregnancy', 2, { circumstances: [change('pregnancy')] }],
    ['discussed', null, { circumstances: [change('pregnancy', 33, discussed)] }],
  ]);
  itIsMarked('M17', [
    ['last session 29 days ago', null, { familySessions: [family(6, 'held')] }],
    ['last session 30 days ago', 3, { familySessions: [family(5, 'held'), family(40, 'planned')] }],
    ['planned and none held', 3, { familySessions: [family(40, 'planned')] }],
    ['in the plan and none held', 3, { plans: [familyWork] }],
    ['in the plan, admitted 29 days ago', null, { plans: [familyWork] }, episodeDay(29)],
    ['not planned', null, { plans: [examplePlan()] }],
    ['no plan', null, {}],
  ]);

  it('names each medication and how late it is', () => {
    const oral = exampleOrder({ medication: 'naltrexone-oral', name: 'Naltrexone' });
    const missed = [31, 32, 33, 34].map((day) => ({
      ...dose(day, oral),
      status: 'missed' as const,
    }));
    const [marker] = markersWith('M13', {
      medicationOrders: [injection, oral],
      doses: [dose(4, injection), dose(30, oral), ...missed],
    });
    expect(marker?.text).toBe('Buprenorphine XR 1 day late and Naltrexone 4 days late');
    expect(marker?.since).toBe(episodeDay(32));
  });
  it('says that stopping is a risk of overdose, and leads to the order', () => {
    const order = exampleOrder({ purpose: 'moud', name: 'Buprenorphine', endedOn: episodeDay(30) });
    const [marker] = markersWith('M13', { medicationOrders: [order] });
    expect(marker?.text).toBe('Buprenorphine stopped, Sep 30: overdose risk');
    expect([marker?.tab, marker?.rows]).toEqual(['medication', [order.id]]);
  });
  it('says since when a family session is missing', () => {
    const text = (over: Partial<EpisodeRecord>) => markersWith('M17', over)[0]?.text;
    expect(text({ plans: [familyWork] })).toBe('No family session yet');
    expect(text({ familySessions: [family(5, 'held')] })).toBe('No family session since Sep 5');
  });
});
