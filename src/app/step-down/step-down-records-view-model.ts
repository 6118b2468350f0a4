import { createSelector } from '@ngrx/store';
import type {
  Decision,
  DimensionAssessment,
  LivingReport,
  MoreCareRequest,
  NextCare,
  SupportReport,
} from '#contract/step-down';
import type { LevelOfCareStay } from '#domain/chart/episode';
import { countText } from '#domain/chart/wording';
import { levelOf } from '#domain/chart/level-of-care';
import type { PlainDate } from '#domain/time/plain-date';
import { chartFeature } from '../chart/store/chart-feature';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import { decisionWords, livingWords } from './step-down-labels';
import { stepDownFeature } from './store/step-down-feature';

export interface RecordList {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly RecordRow[];
  readonly empty: string;
}

const day = (on: PlainDate | null): string => (on === null ? 'not yet' : longDay(on));

const newest = <Row extends { readonly on: PlainDate }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => b.on.localeCompare(a.on));

const decisions = (rows: readonly Decision[]): RecordList => ({
  title: 'Decisions of the team',
  columns: ['Date', 'Decision', 'Outcome', 'Reason'],
  empty: 'No decision is recorded yet.',
  rows: newest(rows).map((row) => ({
    id: row.id,
    struck: struckNote(row),
    cells: [
      cell(longDay(row.on)),
      cell(decisionWords[row.kind]),
      cell(row.outcome),
      cell(row.reason),
    ],
  })),
});

const requests = (rows: readonly MoreCareRequest[]): RecordList => ({
  title: 'More care asked for',
  columns: ['Date', 'By', 'In their words'],
  empty: 'Nobody has asked for more care.',
  rows: newest(rows).map((row) => ({
    id: row.id,
    struck: struckNote(row),
    cells: [cell(longDay(row.on)), cell(row.askedBy), cell(row.words)],
  })),
});

const nextCare = (rows: readonly NextCare[]): RecordList => ({
  title: 'Care that follows',
  columns: ['Service', 'Level', 'Move', 'First appointment', 'Accepted', 'Releases signed'],
  empty: 'No next care is arranged yet.',
  rows: rows.map((row) => ({
    id: row.id,
    struck: struckNote(row),
    cells: [
      cell(row.service),
      cell(row.levelCode),
      ...[row.moveOn, row.firstAppointmentOn, row.acceptedOn, row.releasesSignedOn].map((on) =>
        cell(day(on)),
      ),
    ],
  })),
});

const ratings = (rows: readonly DimensionAssessment[]): RecordList => ({
  title: 'Ratings of the six dimensions',
  columns: ['Date', 'Edition', '1', '2', '3', '4', '5', '6', 'Assessor'],
  empty: 'No dimension has been rated yet.',
  rows: newest(rows).map((row) => ({
    id: row.id,
    struck: struckNote(row),
    cells: [
      cell(longDay(row.on)),
      cell(row.edition === 'asam-3' ? '3rd' : '4th'),
      ...row.ratings.map((rating) => cell(rating ?? 'not rated')),
      cell(row.assessor),
    ],
  })),
});

const homes = (rows: readonly LivingReport[]): RecordList => ({
  title: 'Where they live',
  columns: ['Date', 'Situation', 'Safety', 'Somebody using there', 'Plan accepted'],
  empty: 'Where they live has not been asked yet.',
  rows: newest(rows).map((row) => ({
    id: row.id,
    struck: struckNote(row),
    cells: [
      cell(longDay(row.on)),
      cell(livingWords[row.situation]),
      row.safety === 'safe' ? cell('safe') : stateCell('concern', 'not safe'),
      cell(row.someoneUsing ?? 'not known'),
      cell(row.safety === 'safe' ? 'not needed' : day(row.planAcceptedOn)),
    ],
  })),
});

const supports = (rows: readonly SupportReport[]): RecordList => ({
  title: 'Recovery support of their own choice',
  columns: ['Date', 'Kind', 'Contacts'],
  empty: 'No support is reported yet.',
  rows: newest(rows).map((row) => ({
    id: row.id,
    struck: struckNote(row),
    cells: [cell(longDay(row.on)), cell(row.kind), cell(countText(row.contacts, 'contact'))],
  })),
});

const levels = (stays: readonly LevelOfCareStay[]): RecordList => ({
  title: 'Levels of care',
  columns: ['Level', 'From', 'To'],
  empty: 'No level of care is recorded.',
  rows: stays
    .toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))
    .map(({ edition, code, startedOn, endedOn }) => ({
      id: `level-${startedOn}`,
      struck: null,
      cells: [
        cell(
          `${code} ${levelOf(edition, code)?.name ?? ''}`.trim(),
          edition === 'asam-3' ? 'ASAM 3rd edition' : 'ASAM 4th edition',
        ),
        cell(longDay(startedOn)),
        cell(endedOn === null ? 'now' : longDay(endedOn)),
      ],
    })),
});

/** The records of the step-down tab, each kind as a list; null until the chart is there. */
export const selectStepDownRecords = createSelector(
  stepDownFeature.selectRecords,
  chartFeature.selectRecords,
  (records, head): readonly RecordList[] | null =>
    records &&
    head && [
      decisions(records.decisions),
      requests(records.moreCareRequests),
      nextCare(records.nextCare),
      ratings(records.dimensionAssessments),
      homes(records.livingReports),
      supports(records.supportReports),
      levels(head.levels),
    ],
);
