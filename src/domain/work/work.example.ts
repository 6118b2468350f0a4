import type { EpisodeRecord } from '../chart/episode-record.ts';
import { exampleRecord, noonOf } from '../chart/episode-record.example.ts';
import { readChart } from '../chart/chart-reading.ts';
import { markersOf } from '../caseload/markers/open-markers.ts';
import { exampleToday as today } from '../caseload/markers/marker.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { StaffId } from '../ids.ts';
import type { WorkItem, WorkKind } from './work-item.ts';
import { workOf } from './work-of.ts';

export const therapistId = 'therapist' as StaffId;
export const caseManagerId = 'manager' as StaffId;

const workWith = (over: Partial<EpisodeRecord>): WorkItem[] => {
  const { episode, ...record } = exampleRecord(over);
  const chart = readChart(
    { ...record, episode: { ...episode, therapistId, caseManagerId } },
    today,
    noonOf(today),
    defaultRuleSet,
  );
  return workOf(chart, markersOf(chart));
};

/** For specs: the work of one kind that a chart asks for. */
export const workOfKind = (kind: WorkKind, over: Partial<EpisodeRecord>): WorkItem[] =>
  workWith(over).filter((item) => item.kind === kind);
