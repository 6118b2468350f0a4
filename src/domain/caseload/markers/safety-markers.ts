import { capitalized, dayText, listText } from '../../chart/wording.ts';
import { instrument } from '../../measures/instruments.ts';
import { openSuicideSignals, type SuicideSignal } from '../../safety/safety-clocks.ts';
import type { SafetyEvent, SafetyEventKind } from '../../safety/safety-event.ts';
import { daysBetween } from '../../time/plain-date.ts';
import { gathered, type MarkerRule } from './marker-finding.ts';

export const safetyEventNames: Readonly<Record<SafetyEventKind, string>> = {
  overdose: 'overdose',
  'naloxone-used': 'naloxone used',
  'emergency-visit-substance': 'emergency visit for substances',
  'crisis-contact': 'crisis contact',
  'suicide-disclosure': 'suicidal thoughts disclosed',
  withdrawal: 'withdrawal',
  'return-to-use': 'return to use',
  'psychosis-or-mania': 'psychosis or mania',
};

const signalText = ({ source, items, on }: SuicideSignal): string => {
  const day = dayText(on);
  if (source === 'suicide-disclosure') return `Suicidal thoughts disclosed, ${day}`;
  const asked = items.length === 1 ? `item ${items[0]}` : `items ${listText(items.map(String))}`;
  return `${instrument(source).name} ${asked} positive, ${day}`;
};

/** M01: a suicide item, screen or disclosure that no clinician has assessed. */
export const suicideSignal: MarkerRule = ({ record, rules }) => {
  const open = openSuicideSignals(record, rules.safety);
  return gathered(
    open.map((signal) => ({
      id: signal.sourceId,
      on: signal.on,
      text: signalText(signal),
      dueAt: signal.dueAt,
    })),
    {
      id: 'M01',
      severity: 1,
      threshold: 'any positive answer, until a clinician has assessed it',
      window: 'no limit',
      nextStep: 'Assess suicide risk',
      tab: 'safety',
    },
    'open signal',
  );
};

const crisisText = ({ kind, occurredOn }: SafetyEvent): string =>
  capitalized(`${safetyEventNames[kind]}, ${dayText(occurredOn)}`);

/** Crises that happened or were reported at a session, and are not closed. */
const openCrises: MarkerRule = ({ record, rules }) => {
  const { crisisKinds, crisisEventDays } = rules.markers;
  const events = record.safetyEvents.filter(({ kind }) => crisisKinds.includes(kind));
  const told = record.safetyChecks.filter(
    ({ on, overdose }) =>
      overdose === 'yes' &&
      !events.some(
        ({ occurredOn }) => occurredOn <= on && daysBetween(occurredOn, on) <= crisisEventDays,
      ),
  );
  return gathered(
    [
      ...events
        .filter(({ closedAt }) => closedAt === null)
        .map((event) => ({
          id: event.id,
          on: event.occurredOn,
          text: crisisText(event),
          dueAt: event.followedUpAt === null ? event.followUpDueAt : null,
        })),
      ...told.map(({ id, on }) => ({
        id,
        on,
        text: `Overdose or crisis reported at a session, ${dayText(on)}, no event recorded`,
      })),
    ],
    {
      id: 'M02',
      severity: 1,
      threshold: 'any report, until a clinician has closed it',
      window: 'no limit',
      nextStep: 'Call and record the follow-up',
      tab: 'safety',
    },
    'event',
  );
};

const awaitsFollowUp = (event: SafetyEvent): boolean =>
  event.followUpDueAt !== null && event.followedUpAt === null && event.closedAt === null;

/** Crisis contacts that nobody has followed up. */
const openFollowUps: MarkerRule = ({ record, rules }) =>
  gathered(
    record.safetyEvents
      .filter((event) => rules.markers.followUpKinds.includes(event.kind) && awaitsFollowUp(event))
      .map((event) => ({
        id: event.id,
        on: event.occurredOn,
        text: `${crisisText(event)}, no follow-up yet`,
        dueAt: event.followUpDueAt,
      })),
    {
      id: 'M02',
      severity: 1,
      threshold: 'any, until its follow-up is recorded',
      window: 'no limit',
      nextStep: 'Call and record the follow-up',
      tab: 'safety',
    },
    'event',
  );

/** M02: overdose, naloxone used, emergency visit for substances, and crises without follow-up. */
export const crisis: MarkerRule = (chart) => [...openCrises(chart), ...openFollowUps(chart)];
