import { createSelector } from '@ngrx/store';
import type { ChartReading } from '#domain/chart/chart-reading';
import { inForce } from '#domain/chart/recorded';
import { countText, listText } from '#domain/chart/wording';
import { curriculumCoverage } from '#domain/modalities/curriculum';
import { modalityFacts } from '#domain/modalities/modality-facts';
import { modalityMix, undeliveredModalities } from '#domain/modalities/modality-mix';
import {
  currentCopingAheadPlan,
  relapsePreventionStanding,
} from '#domain/modalities/personal-plans';
import { addDays, laterOf, type PlainDate } from '#domain/time/plain-date';
import { selectChartReading } from '../chart/store/chart-reading';
import type { ChartSpec } from '../ui/charts/chart-spec';
import { longDay } from '../ui/format/dates';
import type { RecordRow } from '../ui/records/record-row';
import type { Tone } from '../ui/word-chip';
import {
  cbtPanel,
  educationPanel,
  happinessPanel,
  rulersPanel,
  samplingPanel,
} from './approach-panels';
import { communityPanel, curriculumPanel, mutualHelpPanel } from './community-panels';
import { dailyLifePanels } from './daily-life-panels';
import { modalityMixChart } from './modality-mix-chart';
import { preventionRow } from './prevention-rows';
import { copingPlanRow, skillMatrixRows, skillRecordRow } from './skills-rows';
import { type ModalityChart, modalitiesFeature } from './store/modalities-feature';
import type { WorkPanel } from './work-panel';

export interface ModalitiesView {
  /** Null while neither the plan nor a session names an approach. */
  readonly mix: ChartSpec | null;
  readonly undelivered: string | null;
  readonly curriculum: readonly { readonly name: string; readonly text: string }[];
  readonly skills: readonly RecordRow[];
  readonly skillRecords: readonly RecordRow[];
  readonly copingPlans: readonly RecordRow[];
  readonly copingState: string;
  readonly prevention: {
    readonly id: string | null;
    readonly chip: readonly [Tone, string];
    readonly text: string;
  };
  /** Every version of the relapse-prevention plan, newest first. */
  readonly preventionPlans: readonly RecordRow[];
  readonly approaches: readonly WorkPanel[];
  readonly dailyLife: readonly WorkPanel[];
}

const mixOf = ({ record, plan, rules }: ChartReading, until: PlainDate): ChartSpec | null => {
  const days = rules.modalities.undeliveredAfterDays;
  const from = laterOf(record.episode.admittedOn, addDays(until, 1 - days));
  const interventions = plan?.interventions ?? [];
  const mix = modalityMix(record.attendance, interventions, from, until, rules.attendance);
  return mix.length === 0 ? null : modalityMixChart(mix, from, until);
};

const undeliveredText = (
  { record, plan, rules }: ChartReading,
  until: PlainDate,
): string | null => {
  if (plan === null) return null;
  const missing = undeliveredModalities(record.attendance, plan, until, rules.modalities);
  return missing.length === 0
    ? null
    : `In the plan, but not delivered in ${rules.modalities.undeliveredAfterDays} days: ${listText(missing.map((modality) => modalityFacts[modality].label))}.`;
};

const curriculumOf = ({ record, rules }: ChartReading, until: PlainDate) => {
  const { attendance, curriculumWork, episode } = record;
  const isTaught = attendance.some(({ modality }) => modality === 'matrix');
  if (!isTaught && curriculumWork.length === 0) return [];
  return curriculumCoverage(record, episode.admittedOn, until, rules.modalities.matrix).map(
    ({ part, attended, due }) => ({
      name: `${part.code}, ${part.name}`,
      text: `${attended.length} of ${due} due by now (${part.sessions} in all)`,
    }),
  );
};

const preventionOf = (
  { record, rules }: ChartReading,
  until: PlainDate,
): ModalitiesView['prevention'] => {
  const standing = relapsePreventionStanding(
    record.relapsePreventionPlans,
    until,
    rules.modalities,
  );
  const { plan, ageDays, isCurrent, hasCopy } = standing;
  if (plan === null || ageDays === null) {
    return record.episode.endedOn === null
      ? { id: null, chip: ['due', 'not made yet'], text: 'Offer to write one together.' }
      : { id: null, chip: ['plain', 'none recorded'], text: '' };
  }
  const copy = hasCopy ? 'the person has a copy' : 'no copy handed over yet';
  return {
    id: plan.id,
    chip: isCurrent ? ['good', 'current'] : ['due', 'to be looked at again'],
    text: `Revised ${longDay(plan.revisedOn)}, ${countText(ageDays, 'day')} ago; ${copy}.`,
  };
};

const copingText = ({ record, rules }: ChartReading, until: PlainDate): string => {
  const current = currentCopingAheadPlan(record.copingAheadPlans, until, rules.modalities);
  return current === null
    ? `No plan of the last ${rules.modalities.copingAheadCurrentDays} days.`
    : `Current plan made ${longDay(current.madeOn)}.`;
};

const approachPanels = (
  records: ModalityChart,
  { rules: { modalities } }: ChartReading,
  until: PlainDate,
): readonly WorkPanel[] => [
  cbtPanel(records),
  rulersPanel(records, modalities),
  mutualHelpPanel(records),
  curriculumPanel(records),
  educationPanel(records),
  communityPanel(records),
  happinessPanel(records, modalities, until),
  samplingPanel(records),
];

/** Approaches delivered against the plan, the four skills, and the person's own plans. */
export const modalitiesView = (records: ModalityChart, reading: ChartReading): ModalitiesView => {
  const until = reading.record.episode.endedOn ?? reading.today;
  return {
    mix: mixOf(reading, until),
    undelivered: undeliveredText(reading, until),
    curriculum: curriculumOf(reading, until),
    skills: skillMatrixRows(inForce(records.skills), until, reading.rules.modalities),
    skillRecords: records.skills.toSorted((a, b) => b.on.localeCompare(a.on)).map(skillRecordRow),
    copingPlans: records.copingAheadPlans
      .toSorted((a, b) => b.madeOn.localeCompare(a.madeOn))
      .map(copingPlanRow),
    copingState: copingText(reading, until),
    prevention: preventionOf(reading, until),
    preventionPlans: records.relapsePreventionPlans
      .toSorted((a, b) => a.revisedOn.localeCompare(b.revisedOn))
      .map(preventionRow)
      .toReversed(),
    approaches: approachPanels(records, reading, until),
    dailyLife: dailyLifePanels(records, until),
  };
};

export const selectModalities = createSelector(
  modalitiesFeature.selectRecords,
  selectChartReading,
  (records, reading) => records && reading && modalitiesView(records, reading),
);
