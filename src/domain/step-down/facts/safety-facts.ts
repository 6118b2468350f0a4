import { withdrawalMatters } from '../../caseload/markers/testing-markers.ts';
import { safetyEventNames } from '../../caseload/markers/safety-markers.ts';
import type { ChartReading } from '../../chart/chart-reading.ts';
import { instrument } from '../../measures/instruments.ts';
import { openSuicideSignals } from '../../safety/safety-clocks.ts';
import type { SafetyEventKind } from '../../safety/safety-event.ts';
import { suicideScreensOf } from '../../safety/suicide-screens.ts';
import { withdrawalSignals } from '../../safety/withdrawal-signals.ts';
import type { HomeFact, RatingFact, ReadinessFacts } from '../facts.ts';
import type { RatedMatter } from '../rating-rules.ts';
import { byDay } from '../windows.ts';

/** The ratings of one matter, whatever edition they were made in. */
export const ratingsOf = (
  { record, today, rules }: ChartReading,
  matter: RatedMatter,
): RatingFact[] =>
  byDay(
    record.dimensionAssessments.flatMap(({ id, on, edition, ratings }) => {
      const dimension = rules.readiness.ratings.editions[edition].dimension[matter];
      const rating = ratings[dimension - 1] ?? null;
      return rating === null || on > today ? [] : [{ on, edition, rating, rows: [id] }];
    }),
  );

const homesOf = ({ record, today, rules }: ChartReading): HomeFact[] => {
  const lost = rules.readiness.gates.unsafeHomeKinds;
  const reports = record.livingReports.map(({ id, on, safety, planAcceptedOn }) => ({
    on,
    safe: safety === 'safe',
    planAcceptedOn,
    rows: [id],
  }));
  const changes = record.circumstances
    .filter(({ kind }) => kind === 'housing-safe' || lost.includes(kind))
    .map(({ id, on, kind, planAcceptedOn }) => ({
      on,
      safe: kind === 'housing-safe',
      planAcceptedOn,
      rows: [id],
    }));
  return byDay([...reports, ...changes]).filter(({ on }) => on <= today);
};

const screensOf = ({ record, today }: ChartReading): ReadinessFacts['screens'] =>
  suicideScreensOf(record.administrations)
    .filter(({ on }) => on <= today)
    .slice(-1)
    .map(({ on, finding, instrument: id, sourceId }) => ({
      on,
      positive: finding !== 'negative',
      name: instrument(id).name,
      rows: [sourceId],
    }));

const eventsOf = ({ record }: ChartReading, kinds: readonly SafetyEventKind[]) =>
  byDay(
    record.safetyEvents
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, kind, occurredOn }) => ({
        on: occurredOn,
        name: safetyEventNames[kind],
        rows: [id],
      })),
  );

type SafetyFacts = Pick<
  ReadinessFacts,
  | 'screens'
  | 'openSignals'
  | 'riskReviews'
  | 'crisisAnswers'
  | 'crises'
  | 'psychoses'
  | 'withdrawalRatings'
  | 'withdrawalScales'
  | 'withdrawalRisks'
  | 'homes'
>;

/** What the gates and the triggers of risk look at. */
export const safetyFacts = (chart: ChartReading): SafetyFacts => {
  const { record, today, rules } = chart;
  const { administrations, suicideRiskReviews } = record;
  return {
    screens: screensOf(chart),
    openSignals: openSuicideSignals(record, rules.safety).map(({ on, sourceId }) => ({
      on,
      rows: [sourceId],
    })),
    riskReviews: byDay(suicideRiskReviews).map(({ id, on, level }) => ({ on, level, rows: [id] })),
    crisisAnswers: byDay(record.safetyChecks).flatMap(({ id, on, overdose }) =>
      overdose === null ? [] : [{ on, overdose, rows: [id] }],
    ),
    crises: eventsOf(chart, rules.markers.crisisKinds),
    psychoses: eventsOf(chart, ['psychosis-or-mania']).map(({ on, rows }) => ({ on, rows })),
    withdrawalRatings: ratingsOf(chart, 'withdrawal'),
    withdrawalScales: withdrawalSignals(
      administrations,
      today,
      rules.readiness.gates.withdrawalScaleDays,
      rules.safety,
    ).map(({ instrument: id, on, value, row }) => ({ instrument: id, on, value, rows: [row] })),
    withdrawalRisks: byDay(withdrawalMatters(chart)).map(({ id, on }) => ({ on, rows: [id] })),
    homes: homesOf(chart),
  };
};
