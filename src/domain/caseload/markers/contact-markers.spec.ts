import type { SessionAttendance } from '../../attendance/session.ts';
import {
  episodeDay,
  exampleGroups as groups,
  exampleVisit,
  statusByDay as status,
} from '../../chart/episode-record.example.ts';
import { itIsMarked, markersWith } from './marker.example.ts';

const individual = (day: number, over: Partial<SessionAttendance> = {}) =>
  exampleVisit(episodeDay(day), { kind: 'individual', plannedMinutes: 50, ...over });
const closure = (day: number) => ({ closedOn: episodeDay(day), reason: 'Snow' });

describe('markers of contact', () => {
  itIsMarked('M08', [
    ['3 days without a service', null, { attendance: groups(32) }, episodeDay(34)],
    ['4 days', 3, { attendance: groups(32) }],
    ['6 days', 3, { attendance: groups(32) }, episodeDay(37)],
    ['7 days', 2, { attendance: groups(32) }, episodeDay(38)],
    ['14 days', 2, { attendance: groups(32) }, episodeDay(45)],
    [
      '7 days, one of them closed',
      3,
      {
        attendance: groups(32),
        closures: [closure(33), closure(31), closure(60)],
      },
      episodeDay(38),
    ],
    ['M18: 5 days in the first month', 2, { attendance: groups(4) }, episodeDay(8)],
    ['M18: 4 days in the first month', 3, { attendance: groups(4) }, episodeDay(7)],
    ['nobody came since admission', 2, {}, episodeDay(7)],
    ['admitted today', null, {}, episodeDay(0)],
  ]);
  itIsMarked('M24', [
    ['2 visits in the last full week', 3, { attendance: groups(35, status({ 31: 'excused' })) }],
    ['3 visits', null, { attendance: groups(35) }],
    [
      '2 visits, the program was closed a day',
      null,
      {
        attendance: groups(35, status({ 31: 'excused' })),
        closures: [closure(31)],
      },
    ],
    [
      '2 visits, closed in another week',
      3,
      {
        attendance: groups(35, status({ 31: 'excused' })),
        closures: [closure(20), closure(40)],
      },
    ],
    [
      '2 visits, one session cancelled by the program',
      null,
      {
        attendance: groups(35, status({ 31: 'program-cancelled' })),
      },
    ],
    ['no full week yet', null, {}, episodeDay(3)],
  ]);
  itIsMarked('M25', [
    ['last one 13 days ago', null, { attendance: [individual(22)] }],
    ['last one 14 days ago', 3, { attendance: [individual(21), individual(14)] }],
    ['booked and never held', 3, { attendance: [individual(36, { status: 'scheduled' })] }],
    ['none in the plan', null, { attendance: groups(35) }],
    ['the plan had them long ago', null, { attendance: [individual(6)] }],
  ]);

  it('says since when', () => {
    const lost = markersWith('M08', { attendance: groups(32) }, episodeDay(45))[0];
    expect(lost?.text).toBe('Lost contact: 14 days without a clinical service');
    expect(lost?.rows).toEqual(
      groups(32)
        .slice(-1)
        .map((row) => row.id),
    );
    expect(markersWith('M08', {}, episodeDay(7))[0]?.value).toBe('none since admission');
    const text = (day: number, over: Partial<SessionAttendance>) =>
      markersWith('M25', { attendance: [individual(day, over)] })[0]?.text;
    expect(text(36, { status: 'scheduled' })).toBe('No individual session since admission');
    expect(text(21, {})).toBe('No individual session since Sep 21');
  });
});
