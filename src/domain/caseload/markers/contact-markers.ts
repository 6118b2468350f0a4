import {
  daysWithoutService,
  isGapTooLong,
  lastServiceOn,
} from '../../attendance/service-contact.ts';
import { countText, dayText } from '../../chart/wording.ts';
import { byDay } from '../../step-down/windows.ts';
import { addDays, daysBetween } from '../../time/plain-date.ts';
import { isNew, type MarkerRule } from './marker-finding.ts';

/** M08: days without a clinical service; days on which the program was closed do not count. */
export const noContact: MarkerRule = (chart) => {
  const { record, today, rules } = chart;
  const { admittedOn } = record.episode;
  const last = lastServiceOn(record.attendance, today, rules.attendance);
  const from = last ?? admittedOn;
  const all = daysWithoutService(record.attendance, admittedOn, today, rules.attendance);
  const closed = record.closures.filter(({ closedOn }) => closedOn > from && closedOn <= today);
  const days = all - closed.length;
  if (!isGapTooLong(days, rules.attendance)) return [];
  const { noContactDays, lostContactDays, firstDaysNoContact } = rules.markers;
  const first = rules.attendance.maximumGapDays;
  const concern = isNew(chart) ? firstDaysNoContact : noContactDays;
  const lost = days >= lostContactDays;
  const line = lost ? lostContactDays : days >= concern ? concern : first + 1;
  return [
    {
      id: 'M08',
      severity: days >= concern ? 2 : 3,
      text: lost
        ? `Lost contact: ${countText(days, 'day')} without a clinical service`
        : `${countText(days, 'day')} without a clinical service`,
      value: last === null ? 'none since admission' : `last on ${dayText(last)}`,
      threshold: `more than ${first} days; ${concern} days; ${lostContactDays} days`,
      window: `since ${dayText(from)}`,
      rows: record.attendance.filter(({ heldOn }) => heldOn === last).map(({ id }) => id),
      since: addDays(from, first + 1),
      newestOn: addDays(today, line - days),
      dueAt: null,
      nextStep: lost ? 'Start the lost-contact protocol' : 'Reach out',
      tab: 'sessions',
    },
  ];
};

/** M17: no family session for a month where family work is planned. */
export const familyStopped: MarkerRule = ({ record, plan, today, rules }) => {
  const planned =
    record.familySessions.length > 0 ||
    (plan?.interventions.some(({ modality }) => modality === 'family-therapy') ?? false);
  const held = record.familySessions.filter(({ status, on }) => status === 'held' && on <= today);
  const last = byDay(held).at(-1);
  const from = last?.on ?? record.episode.admittedOn;
  const days = rules.markers.familyDays;
  if (!planned || daysBetween(from, today) < days) return [];
  const since = addDays(from, days);
  return [
    {
      id: 'M17',
      severity: 3,
      text:
        last === undefined
          ? 'No family session yet'
          : `No family session since ${dayText(last.on)}`,
      value: countText(daysBetween(from, today), 'day'),
      threshold: `one in ${days} days where family work is planned`,
      window: `${days} days`,
      rows: last === undefined ? [] : [last.id],
      since,
      newestOn: since,
      dueAt: null,
      nextStep: 'Ask whom to invite, and book a family session',
      tab: 'family',
    },
  ];
};
