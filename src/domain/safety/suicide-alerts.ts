import type { RecordId } from '../ids.ts';
import type { Administration } from '../measures/administration.ts';
import { instrument } from '../measures/instruments.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { SafetyEvent, SuicideAlert } from './safety-event.ts';
import type { SafetyRules } from './safety-rules.ts';
import { suicideScreensOf } from './suicide-screens.ts';

/** What an alert says of its source. */
export type RaisedAlert = Pick<SuicideAlert, 'sourceId' | 'source' | 'on' | 'finding' | 'items'>;

/** The alert that answers raise, whatever their total; null where no safety item does. */
export const alertOfAnswers = (administration: Administration): RaisedAlert | null => {
  const [screen] = suicideScreensOf([administration]);
  if (screen === undefined || screen.finding === 'negative') return null;
  const { sourceId, instrument: source, on, finding, items } = screen;
  return { sourceId, source, on, finding, items };
};

/** The alert that a disclosure raises; null for any other event. */
export const alertOfEvent = (
  event: Pick<SafetyEvent, 'id' | 'kind' | 'severity'> & { readonly occurredOn: PlainDate },
  { acuteDisclosure }: SafetyRules,
): RaisedAlert | null => {
  if (event.kind !== 'suicide-disclosure') return null;
  const isAcute = event.severity !== null && acuteDisclosure.includes(event.severity);
  return {
    sourceId: event.id,
    source: 'suicide-disclosure',
    on: event.occurredOn,
    finding: isAcute ? 'acute' : 'positive',
    items: [],
  };
};

/** True where a correction changes an answer that asks about suicide. */
const asksAnew = (before: Administration, after: Administration): boolean =>
  before.instrument !== after.instrument ||
  instrument(after.instrument).safetyItems.some(
    ({ item }) => (before.answers[item - 1] ?? null) !== (after.answers[item - 1] ?? null),
  );

/** The alert of a first form, or of a correction that changes what was answered about suicide. */
export const newAlertOfAnswers = (
  before: Administration | null,
  after: Administration,
): RaisedAlert | null =>
  before === null || asksAnew(before, after) ? alertOfAnswers(after) : null;

/** The alert of a first record of a disclosure, or of a correction that makes it more pressing. */
export const newAlertOfEvent = (
  before: SafetyEvent | null,
  after: SafetyEvent,
  rules: SafetyRules,
): RaisedAlert | null => {
  const raised = alertOfEvent(after, rules);
  const earlier = before && alertOfEvent(before, rules);
  return earlier !== null && earlier.finding === raised?.finding ? null : raised;
};

/** True where a source has left its alert already. */
export const hasAlert = (alerts: readonly SuicideAlert[], sourceId: RecordId): boolean =>
  alerts.some((alert) => alert.sourceId === sourceId);
