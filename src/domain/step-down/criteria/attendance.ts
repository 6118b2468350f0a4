import { rateOf } from '../../attendance/weekly-attendance.ts';
import { countText, decimalText, percentText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import type { WeekFact } from '../facts.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

const total = (weeks: readonly WeekFact[], key: 'attendedHours' | 'scheduledHours' | 'excused') =>
  weeks.reduce((sum, week) => sum + week[key], 0);

/** C1: attended of scheduled hours over the last full program weeks. */
export const attendance: Criterion = (facts, rules) => {
  const { met, partly, minimumScheduledHours } = rules.attendance;
  const weeks = facts.weeks.slice(-rules.moves[facts.move].attendanceWeeks);
  const scheduled = total(weeks, 'scheduledHours');
  const attended = total(weeks, 'attendedHours');
  const excused = total(weeks, 'excused');
  const rate = rateOf(attended, scheduled, minimumScheduledHours);
  const last = weeks.at(-1);
  return judged('C1', facts, rules, {
    state: stateBy({
      unknown: rate === null,
      notMet: (rate ?? 0) < partly,
      met: (rate ?? 0) >= met,
    }),
    value:
      rate === null
        ? null
        : `${decimalText(attended)} of ${decimalText(scheduled)} scheduled hours ` +
          `(${percentText(rate)}) in ${countText(weeks.length, 'program week')}`,
    threshold: `${met * 100} %`,
    from: weeks[0]?.week ?? null,
    to: last === undefined ? facts.asOf : addDays(last.week, 6),
    rows: weeks.flatMap(({ rows }) => rows),
    remarks: [
      rate === null
        ? `${decimalText(scheduled)} hours scheduled; a rate needs ${minimumScheduledHours}.`
        : null,
      excused > 0 ? `${countText(excused, 'excused session')} left out.` : null,
    ],
  });
};
