import { dayText, decimalText, listText } from '../../chart/wording.ts';
import { earlierOf } from '../../time/plain-date.ts';
import type { CriterionState } from '../criterion.ts';
import type { UseFact } from '../facts.ts';
import type { ReadinessRules } from '../readiness-rules.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

type ReportedUse = UseFact & { readonly reported: NonNullable<UseFact['reported']> };

const isReported = (use: UseFact): use is ReportedUse => use.reported !== null;

const useState = (use: ReportedUse, rules: ReadinessRules): CriterionState => {
  const { days } = use.reported;
  const reached = days <= use.targetDays;
  const half =
    use.baselineDays !== null &&
    use.baselineDays > 0 &&
    days <= rules.use.partlyShareOfBaseline * use.baselineDays;
  return stateBy({
    unknown: false,
    notMet: !reached && !half,
    met: reached && use.contradictedOn === null,
  });
};

const sentence = ({ substance, reported, targetDays }: ReportedUse): string =>
  `${substance} ${decimalText(reported.days).replace('.0', '')} of ${reported.periodDays} days (goal at most ${targetDays})`;

/** C3: reported days of use against the goal that the person chose, every substance of a goal. */
export const useDays: Criterion = (facts, rules) => {
  const known = facts.use.filter(isReported);
  const states = known.map((use) => useState(use, rules));
  const unknown = facts.use.length === 0 || known.length < facts.use.length;
  const reports = known.map(({ reported }) => reported);
  const differ = facts.use.flatMap(({ contradictedOn }) => contradictedOn ?? []);
  return judged('C3', facts, rules, {
    state: stateBy({
      unknown,
      notMet: states.includes('not-met'),
      met: states.every((state) => state === 'met'),
    }),
    value: unknown ? null : listText(known.map(sentence)),
    threshold: "the person's own goal for each substance",
    from: reports.map(({ from }) => from).reduce(earlierOf, facts.asOf),
    rows: [...new Set(reports.flatMap(({ rows }) => rows))],
    remarks: [
      facts.use.length === 0 ? 'No goal for a substance is recorded.' : null,
      known.length < facts.use.length ? 'No report of use days that is recent enough.' : null,
      differ.length > 0 ? `Report and test differ (${listText(differ.map(dayText))}).` : null,
    ],
  });
};
