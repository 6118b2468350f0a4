import type { RecordId } from '../ids.ts';
import type { Administration, InstrumentId } from '../measures/administration.ts';
import { addHours, type Instant, nextMidnight, type TimeZone } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type {
  SafetyEvent,
  SafetyEventKind,
  SuicideAlert,
  SuicideRiskReview,
} from './safety-event.ts';
import type { SafetyRules } from './safety-rules.ts';
import { alertOfEvent, hasAlert } from './suicide-alerts.ts';
import { suicideScreensOf } from './suicide-screens.ts';

/** A suicide item, screen or disclosure that no review has answered yet. */
export interface SuicideSignal {
  readonly sourceId: RecordId;
  readonly source: InstrumentId | 'suicide-disclosure';
  readonly on: PlainDate;
  readonly at: Instant;
  readonly severityOfSource: 'acute' | 'positive';
  /** Items that raised it; empty for a disclosure. */
  readonly items: readonly number[];
  readonly dueAt: Instant;
}

type Undated = Omit<SuicideSignal, 'dueAt'>;

/** What suicide signals are read from. */
export interface SuicideFacts {
  readonly administrations: readonly Administration[];
  readonly safetyEvents: readonly SafetyEvent[];
  readonly suicideAlerts: readonly SuicideAlert[];
  readonly suicideRiskReviews: readonly SuicideRiskReview[];
  readonly timeZone: TimeZone;
}

/** Alerts that no review has answered since they were raised. */
const signalsOfAlerts = ({ suicideAlerts, suicideRiskReviews }: SuicideFacts): Undated[] =>
  suicideAlerts
    .filter(
      (alert) =>
        !suicideRiskReviews.some(
          ({ answersId, recordedAt }) =>
            answersId === alert.sourceId && recordedAt >= alert.recordedAt,
        ),
    )
    .map(({ sourceId, source, on, recordedAt, finding, items }) => ({
      sourceId,
      source,
      on,
      at: recordedAt,
      severityOfSource: finding,
      items,
    }));

const signalsOfScreens = ({ administrations }: SuicideFacts): Undated[] =>
  suicideScreensOf(administrations).flatMap(({ finding, instrument, ...screen }) =>
    finding === 'negative' ? [] : [{ ...screen, source: instrument, severityOfSource: finding }],
  );

const signalsOfEvents = ({ safetyEvents }: SuicideFacts, rules: SafetyRules): Undated[] =>
  safetyEvents.flatMap((event) => {
    const alert = alertOfEvent(event, rules);
    if (alert === null) return [];
    const { sourceId, source, on, finding, items } = alert;
    return [{ sourceId, source, on, at: event.occurredAt, severityOfSource: finding, items }];
  });

/** Sources whose answers came without an alert, from another system for instance. */
const signalsWithoutAlert = (facts: SuicideFacts, rules: SafetyRules): Undated[] => {
  const answered = new Set(facts.suicideRiskReviews.map(({ answersId }) => answersId));
  return [...signalsOfScreens(facts), ...signalsOfEvents(facts, rules)].filter(
    ({ sourceId }) => !answered.has(sourceId) && !hasAlert(facts.suicideAlerts, sourceId),
  );
};

/**
 * Suicide signals that are open, oldest first, one for each source. Only a review that names the
 * source closes one: no later negative screen, correction, closed event or passing of time does, nor
 * that the form was entered in error. Due two hours after an acute source, else by the end of that
 * day at the clinic. Source: clinical-sources.md#safety
 */
export const openSuicideSignals = (facts: SuicideFacts, rules: SafetyRules): SuicideSignal[] => {
  const open = [...signalsOfAlerts(facts), ...signalsWithoutAlert(facts, rules)]
    .map((signal) => ({
      ...signal,
      dueAt:
        signal.severityOfSource === 'acute'
          ? addHours(signal.at, rules.acuteSuicideHours)
          : nextMidnight(signal.at, facts.timeZone),
    }))
    .toSorted((a, b) => (b.dueAt < a.dueAt ? -1 : 1));
  // The alert that is due first speaks for its source.
  return [...new Map(open.map((signal) => [signal.sourceId, signal])).values()].toSorted((a, b) =>
    a.at < b.at ? -1 : 1,
  );
};

/** The latest suicide risk review, which says the level now; null when there is none. */
export const latestRiskReview = (reviews: readonly SuicideRiskReview[]): SuicideRiskReview | null =>
  reviews
    .toSorted((a, b) => (`${a.on} ${a.recordedAt}` < `${b.on} ${b.recordedAt}` ? -1 : 1))
    .at(-1) ?? null;

/** When an event of a kind must have been followed up; null when no clock applies. */
export const followUpDueAt = (
  kind: SafetyEventKind,
  occurredAt: Instant,
  rules: SafetyRules,
): Instant | null => {
  const hours = rules.followUpHours[kind];
  return hours === null ? null : addHours(occurredAt, hours);
};

export type FollowUpState = 'closed' | 'followed-up' | 'no-clock' | 'due' | 'overdue';

/** Where the follow-up of one event stands now; overdue from the minute after it was due. */
export const followUpState = (event: SafetyEvent, now: Instant): FollowUpState => {
  if (event.closedAt !== null) return 'closed';
  if (event.followedUpAt !== null) return 'followed-up';
  if (event.followUpDueAt === null) return 'no-clock';
  return now > event.followUpDueAt ? 'overdue' : 'due';
};

/** Events that no clinician has closed, oldest first; a follow-up alone does not close one. */
export const openSafetyEvents = (events: readonly SafetyEvent[]): SafetyEvent[] =>
  events
    .filter(({ closedAt }) => closedAt === null)
    .toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
