import type { AdministrationDraft } from '#contract/measures';
import { inForce } from '#domain/chart/recorded';
import { countText, listText } from '#domain/chart/wording';
import type { RecordId } from '#domain/ids';
import type { Administration } from '#domain/measures/administration';
import { changeOf } from '#domain/measures/change';
import { instrument } from '#domain/measures/instruments';
import { score } from '#domain/measures/scoring';
import { readingsOf, scoresOf } from '#domain/measures/series';
import type { FormContext } from '../recording/form-kind';
import { longDay } from '../ui/format/dates';
import { expectedMeasure } from './expected-measure';
import { signed } from './measure-rows';

/** What a form says while it is being filled in. */
export interface AdministrationResult {
  /** `8, mild`; null while it cannot be scored. */
  readonly score: string | null;
  readonly missing: string | null;
  /** Change and expected range, a sentence each. */
  readonly lines: readonly string[];
  /** Said where an answer opens a suicide alert. */
  readonly alert: string | null;
}

const OWN_ID = 'being-entered' as RecordId;

const asRow = (draft: AdministrationDraft, { now, by }: FormContext): Administration => ({
  ...draft,
  id: OWN_ID,
  recordedAt: now,
  recordedBy: by,
  enteredInErrorAt: null,
});

/** The scores of earlier days and that of the form that is being entered. */
const scoresWith = (own: Administration, { record }: FormContext, corrected: string | null) => {
  const earlier = inForce(record.administrations).filter(
    ({ id, on }) => id !== corrected && on < own.on,
  );
  return scoresOf([...earlier, own], own.instrument);
};

const changeLines = (own: Administration, context: FormContext, corrected: string | null) => {
  const { id: scale } = instrument(own.instrument).scales[0];
  const scores = scoresWith(own, context, corrected);
  const change = changeOf(scores, own.instrument, scale, context.rules.measures);
  if (change?.latest.row !== OWN_ID || change.sinceLast === null || change.sinceFirst === null)
    return [];
  const { sinceLast, sinceFirst } = change;
  const percent =
    change.reduction === null ? '' : ` (${signed(Math.round(-change.reduction * 100))} %)`;
  return [
    `${signed(sinceLast.points)} since ${longDay(sinceLast.from.on)}`,
    `${signed(sinceFirst.points)}${sinceFirst.points === 0 ? '' : percent} since the first, ${longDay(sinceFirst.from.on)}`,
  ];
};

const expectedLines = (own: Administration, context: FormContext, corrected: string | null) => {
  const { id: scale } = instrument(own.instrument).scales[0];
  const { record, today, rules } = context;
  const readings = readingsOf(scoresWith(own, context, corrected), scale);
  const latest = readings.at(-1);
  if (latest?.row !== OWN_ID) return [];
  const expected = expectedMeasure(record.plans, own.instrument, scale, readings, today, rules);
  if (expected === null) return [];
  const worseBy = expected.worseBy(latest.value, latest.on);
  if (Math.abs(worseBy) <= expected.halfWidth) return ['Inside the expected range of the plan'];
  return [
    `Outside the expected range of the plan, on the ${worseBy > 0 ? 'worse' : 'better'} side`,
  ];
};

const missingText = ({ instrument: id, answers }: AdministrationDraft): string | null => {
  const scored = new Set(instrument(id).scales.flatMap(({ items }) => items));
  const open = instrument(id).items.filter(
    ({ number, answer }) =>
      scored.has(number) && answer.kind !== 'heading' && (answers[number - 1] ?? null) === null,
  );
  return open.length === 0
    ? null
    : `${countText(open.length, 'item')} not answered: saved as they are; a scale is scored only when complete, nothing is prorated`;
};

/** Score, band, change and expected range of the answers so far. */
export const administrationResult = (
  draft: AdministrationDraft,
  context: FormContext,
  corrected: string | null,
): AdministrationResult => {
  const own = asRow(draft, context);
  const { main, safetyItems } = score(own);
  const given = safetyItems.filter((item) => (draft.answers[item - 1] ?? null) !== null);
  return {
    score:
      main.value === null ? null : `${main.value}${main.band === null ? '' : `, ${main.band}`}`,
    missing: missingText(draft),
    lines:
      main.value === null
        ? []
        : [...changeLines(own, context, corrected), ...expectedLines(own, context, corrected)],
    alert:
      given.length === 0
        ? null
        : `Item ${listText(given.map(String))}: a suicide risk review opens when you save, whatever the total.`,
  };
};
