import { plainDate } from '../time/plain-date.ts';
import { attendanceFaults, type AttendanceFacts } from './attendance-change.ts';

const today = plainDate('2026-11-18');
const session = { heldOn: plainDate('2026-11-16'), plannedMinutes: 180 };
const span = { admittedOn: plainDate('2026-10-05'), endedOn: null };

const facts = (
  status: AttendanceFacts['status'],
  attendedMinutes: number | null,
  barrier: AttendanceFacts['barrier'] = null,
): AttendanceFacts => ({ status, attendedMinutes, barrier });

describe('recording attendance', () => {
  for (const [vignette, entered, faults] of [
    ['came for all of it', facts('attended', 180), []],
    ['came for a minute', facts('attended', 1), []],
    ['came for longer than planned', facts('attended', 181), ['attendedMinutes']],
    ['came for no time at all', facts('attended', 0), ['attendedMinutes']],
    ['came, minutes not given', facts('attended-late', null), ['attendedMinutes']],
    ['left early', facts('left-early', 90), []],
    ['did not come', facts('no-show', 0), []],
    ['did not come, transport', facts('no-show', 0, 'transport'), []],
    ['did not come but has minutes', facts('no-show', 30), ['attendedMinutes']],
    ['did not come, minutes not given', facts('excused', null), ['attendedMinutes']],
    ['cancelled for work', facts('cancelled-late', 0, 'work'), []],
    ['cancelled by the program', facts('program-cancelled', 0), []],
    ['cancelled by the program for work', facts('program-cancelled', 0, 'work'), ['barrier']],
    ['came although ill', facts('attended', 180, 'illness'), ['barrier']],
    ['back to not recorded', facts('scheduled', null), []],
    ['not recorded but has minutes', facts('scheduled', 180), ['attendedMinutes']],
    ['two fields wrong', facts('attended', 0, 'work'), ['attendedMinutes', 'barrier']],
  ] as const) {
    it(`${vignette}: ${faults.join(' and ') || 'nothing'} wrong`, () => {
      const found = attendanceFaults(entered, session, span, today);
      expect(found.map(({ field }) => field)).toEqual([...faults]);
    });
  }

  it('says what the minutes may be', () => {
    expect(attendanceFaults(facts('attended', 200), session, span, today)).toEqual([
      { field: 'attendedMinutes', message: 'must be 1 to 180, the planned minutes' },
    ]);
  });
});

describe('recording attendance: the day of the session', () => {
  const on = (heldOn: string) => ({ ...session, heldOn: plainDate(heldOn) });
  const ended = { ...span, endedOn: plainDate('2026-11-13') };
  for (const [vignette, entered, held, care, fields] of [
    ['came today', facts('attended', 60), on('2026-11-18'), span, []],
    ['came tomorrow', facts('attended', 60), on('2026-11-19'), span, ['status']],
    ['will not come tomorrow', facts('no-show', 0), on('2026-11-19'), span, ['status']],
    ['cancels tomorrow', facts('cancelled-timely', 0), on('2026-11-19'), span, []],
    ['came on the day of admission', facts('attended', 60), on('2026-10-05'), span, []],
    ['came before admission', facts('attended', 60), on('2026-10-04'), span, ['status']],
    ['came on the last day', facts('attended', 60), on('2026-11-13'), ended, []],
    ['came after the end', facts('attended', 60), on('2026-11-14'), ended, ['status']],
  ] as const) {
    it(`${vignette}: ${fields.join() || 'nothing'} wrong`, () => {
      const found = attendanceFaults(entered, held, care, today);
      expect(found.map(({ field }) => field)).toEqual([...fields]);
    });
  }
});
