import type { Administration } from '#contract/measures';
import type { SafetyEvent, SuicideAlert, SuicideRiskReview } from '#contract/safety';
import { inForce } from '#domain/chart/recorded';
import { listText } from '#domain/chart/wording';
import {
  followUpState,
  openSafetyEvents,
  openSuicideSignals,
  type SuicideSignal,
} from '#domain/safety/safety-clocks';
import type { SafetyRules } from '#domain/safety/safety-rules';
import type { Instant, TimeZone } from '#domain/time/instant';
import { momentText } from '../ui/format/dates';
import type { Tone } from '../ui/word-chip';
import { followUpWords, safetyEventWords, signalWords } from './safety-labels';

/** One matter of safety that nobody has closed. */
export interface OpenMatter {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly tone: Tone;
  readonly state: string;
  readonly nextStep: string;
  /** What is recorded about it next. */
  readonly record:
    | { readonly kind: 'suicide-risk-reviews'; readonly about: string }
    | { readonly kind: 'safety-events'; readonly row: string };
}

export interface OpenSafetyFacts {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly administrations: readonly Administration[];
  readonly safetyEvents: readonly SafetyEvent[];
  readonly suicideAlerts: readonly SuicideAlert[];
  readonly suicideRiskReviews: readonly SuicideRiskReview[];
}

const signalMatter = (signal: SuicideSignal, { now, timeZone }: OpenSafetyFacts): OpenMatter => {
  const items =
    signal.items.length === 0 ? '' : `, item ${listText(signal.items.map((item) => String(item)))}`;
  const isLate = now > signal.dueAt;
  return {
    id: signal.sourceId,
    title: signalWords(signal.source, signal.severityOfSource),
    what: `${momentText(signal.at, timeZone)}${items}`,
    tone: 'safety',
    state: `risk review ${isLate ? 'overdue since' : 'due by'} ${momentText(signal.dueAt, timeZone)}`,
    nextStep: 'Do a suicide risk review: level, plan, means safety and the next check.',
    record: { kind: 'suicide-risk-reviews', about: signal.sourceId },
  };
};

const eventMatter = (event: SafetyEvent, { now, timeZone }: OpenSafetyFacts): OpenMatter => {
  const state = followUpState(event, now);
  const [tone, words] = followUpWords[state];
  const by = event.followUpDueAt;
  const hasClock = (state === 'due' || state === 'overdue') && by !== null;
  return {
    id: event.id,
    title: safetyEventWords[event.kind],
    what: `${momentText(event.occurredAt, timeZone)}: ${event.summary}`,
    tone,
    state: hasClock
      ? `${words} ${state === 'due' ? 'by' : 'since'} ${momentText(by, timeZone)}`
      : words,
    nextStep: 'Follow up with the person, then close the event with what was agreed.',
    record: { kind: 'safety-events', row: event.id },
  };
};

/** Suicide signals without a review and events that nobody has closed, signals first. */
export const openMatters = (facts: OpenSafetyFacts, rules: SafetyRules): readonly OpenMatter[] => {
  const events = inForce(facts.safetyEvents);
  const signals = openSuicideSignals(
    {
      ...facts,
      administrations: inForce(facts.administrations),
      safetyEvents: events,
      suicideRiskReviews: inForce(facts.suicideRiskReviews),
    },
    rules,
  );
  const asSignal = new Set(signals.map(({ sourceId }) => sourceId));
  const open = new Set(openSafetyEvents(events).map(({ id }) => id));
  return [
    ...signals.map((signal) => signalMatter(signal, facts)),
    ...events
      .filter(({ id }) => open.has(id) && !asSignal.has(id))
      .toSorted((a, b) => a.occurredAt.localeCompare(b.occurredAt))
      .map((event) => eventMatter(event, facts)),
  ];
};
