import { createSelector } from '@ngrx/store';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { recordInForce } from '#domain/chart/record-in-force';
import { listText } from '#domain/chart/wording';
import type { RecordId, StaffId } from '#domain/ids';
import { openSuicideSignals, type SuicideSignal } from '#domain/safety/safety-clocks';
import { defaultSafetyRules } from '#domain/safety/safety-rules';
import { chartFeature } from '../chart/store/chart-feature';
import { selectEpisodeRecord } from '../chart/store/episode-record';
import { sessionFeature } from '../core/session/session-feature';
import { longDay, momentText } from '../ui/format/dates';
import { noticeWords, signalWords } from './safety-labels';

/** A suicide alert that no clinician has closed, ready to read. */
export interface OpenAlert {
  readonly sourceId: RecordId;
  readonly title: string;
  readonly what: string;
  readonly due: string;
  /** Who was told so far. */
  readonly told: readonly string[];
}

const itemsText = ({ items }: SuicideSignal): string =>
  items.length === 0 ? '' : `, item ${listText(items.map(String))}`;

const alertOf = (signal: SuicideSignal, record: EpisodeRecord): OpenAlert => {
  const { timeZone, safetyNotices } = record;
  return {
    sourceId: signal.sourceId,
    title: signalWords(signal.source, signal.severityOfSource),
    what: `${longDay(signal.on)}${itemsText(signal)}`,
    due: momentText(signal.dueAt, timeZone),
    told: safetyNotices
      .filter(({ aboutId }) => aboutId === signal.sourceId)
      .map(
        ({ who, how, toldAt }) => `${who}: ${noticeWords[how]}, ${momentText(toldAt, timeZone)}`,
      ),
  };
};

/** Open alerts of the chart, oldest first. */
export const openAlerts = (chart: EpisodeRecord): OpenAlert[] => {
  const record = recordInForce(chart);
  return openSuicideSignals(record, defaultSafetyRules).map((signal) => alertOf(signal, record));
};

/** The first open alert that its writer has not yet said to have seen; null without one. */
export const alertToAcknowledge = (chart: EpisodeRecord, by: StaffId): OpenAlert | null => {
  const { suicideAlerts, safetyNotices } = recordInForce(chart);
  const mine = suicideAlerts.filter(
    ({ recordedBy, sourceId, recordedAt }) =>
      recordedBy === by &&
      !safetyNotices.some(
        (notice) =>
          notice.aboutId === sourceId &&
          notice.how === 'acknowledged' &&
          notice.recordedBy === by &&
          notice.recordedAt >= recordedAt,
      ),
  );
  return (
    openAlerts(chart).find(({ sourceId }) => mine.some((alert) => alert.sourceId === sourceId)) ??
    null
  );
};

export const selectOpenAlerts = createSelector(selectEpisodeRecord, (record) =>
  record === null ? [] : openAlerts(record),
);

export const selectAlertToAcknowledge = createSelector(
  selectEpisodeRecord,
  sessionFeature.selectStaff,
  (record, staff) => record && staff && alertToAcknowledge(record, staff.id),
);

/** Only a therapist or a supervisor closes an alert. */
export const selectMayReview = createSelector(
  sessionFeature.selectStaff,
  (staff) => staff?.role === 'therapist' || staff?.role === 'supervisor',
);

export const selectCrisisPhone = createSelector(
  chartFeature.selectRecords,
  (head) => head?.site.crisisPhone ?? null,
);
