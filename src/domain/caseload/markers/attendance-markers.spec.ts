import type { EpisodeRecord } from '../../chart/episode-record.ts';
import {
  episodeDay,
  exampleGroups as groups,
  exampleRecord,
  exampleRow,
  exampleVisit,
  statusByDay as status,
} from '../../chart/episode-record.example.ts';
import { itIsMarked, markersWith } from './marker.example.ts';

const call = (day: number) => ({
  ...exampleRow(`call-${day}`, episodeDay(day)),
  on: episodeDay(day),
  channel: 'phone' as const,
  outcome: 'reached' as const,
});
const ahead = (day: number) => exampleVisit(episodeDay(day), { status: 'scheduled' });
describe('attendance markers', () => {
  itIsMarked('M07', [
    ['one no-show, nobody called', 3, { attendance: groups(35, status({ 31: 'no-show' })) }],
    [
      'one no-show, somebody called since',
      null,
      {
        attendance: groups(35, status({ 31: 'no-show' })),
        outreach: [call(31)],
      },
    ],
    [
      'one no-show, the call was before',
      3,
      {
        attendance: groups(35, status({ 31: 'no-show' })),
        outreach: [call(30)],
      },
    ],
    ['one late cancellation', null, { attendance: groups(35, status({ 31: 'cancelled-late' })) }],
    [
      'one no-show and attended since',
      null,
      {
        attendance: groups(35, status({ 30: 'no-show' })),
      },
    ],
    [
      'two in a row, although called',
      2,
      {
        attendance: groups(35, status({ 30: 'no-show', 31: 'cancelled-late' })),
        outreach: [call(31)],
      },
    ],
    [
      'two in a row with an excused one between',
      2,
      {
        attendance: groups(35, status({ 28: 'no-show', 30: 'excused', 31: 'no-show' })),
      },
    ],
    [
      'below 60 % in two full weeks',
      2,
      {
        attendance: groups(35, status({ 21: 'no-show', 23: 'no-show', 28: 'no-show' })),
      },
    ],
    [
      '66.7 % in two full weeks',
      null,
      {
        attendance: groups(35, status({ 21: 'no-show', 28: 'no-show' })),
      },
    ],
    ['too few hours for a rate', null, { attendance: [] }],
    [
      'only one full week',
      null,
      {
        attendance: groups(7, status({ 0: 'no-show', 2: 'no-show' })),
      },
      episodeDay(8),
    ],
    [
      'M18: one no-show on day 17',
      2,
      {
        attendance: groups(18, status({ 17: 'no-show' })),
      },
      episodeDay(18),
    ],
  ]);
  itIsMarked('M09', [
    [
      '6 of 9 hours on Thursday, nothing ahead',
      3,
      {
        attendance: groups(31),
      },
      episodeDay(31),
    ],
    ['6 of 9 hours on Wednesday', null, { attendance: groups(31) }, episodeDay(30)],
    [
      '6 hours on Thursday and 3 ahead',
      null,
      {
        attendance: [...groups(31), ahead(32)],
      },
      episodeDay(31),
    ],
    ['9 hours on Thursday', null, { attendance: groups(32) }, episodeDay(31)],
    [
      'the week of admission is not whole',
      null,
      {
        episode: { ...exampleRecord().episode, admittedOn: episodeDay(29) },
      },
      episodeDay(31),
    ],
    [
      'a level without a minimum',
      null,
      {
        levels: [{ edition: 'asam-4', code: '1.0', startedOn: episodeDay(0), endedOn: null }],
      },
      episodeDay(31),
    ],
    [
      'a level that the edition does not have',
      null,
      {
        levels: [{ edition: 'asam-4', code: '0.5', startedOn: episodeDay(0), endedOn: null }],
      },
      episodeDay(31),
    ],
    ['no level recorded', null, { levels: [] }, episodeDay(31)],
    ['no dose prescribed: the level counts', 3, { phases: [] }, episodeDay(31)],
    [
      'the plan asks for 6 hours in this phase',
      null,
      {
        phases: [{ name: 'Prepare', startedOn: episodeDay(28), endedOn: null, weeklyHours: 6 }],
        attendance: groups(31),
      },
      episodeDay(31),
    ],
  ]);
  it('says what it counted', () => {
    const first = (id: 'M07' | 'M09', over: Partial<EpisodeRecord>, day = 35) =>
      markersWith(id, over, episodeDay(day))[0];
    const run = first('M07', { attendance: groups(35, status({ 30: 'no-show', 31: 'no-show' })) });
    expect(run?.text).toBe('Missed 2 sessions in a row, last Oct 1');
    const low = first('M07', {
      attendance: groups(35, status({ 21: 'no-show', 23: 'no-show', 28: 'no-show' })),
    });
    expect([low?.text, low?.value]).toEqual(['Attendance 50.0 % in 2 weeks', '9.0 of 18.0 hours']);
    expect(first('M09', { attendance: groups(31) }, 31)?.text).toBe('3.0 h below 9 h this week');
  });
});
