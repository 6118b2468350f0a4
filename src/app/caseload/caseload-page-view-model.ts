import { createSelector } from '@ngrx/store';
import type { StaffMember } from '#contract/access';
import type { Caseload, CaseloadRow } from '#contract/caseload';
import { defaultMarkerRules } from '#domain/caseload/marker-rules';
import { type CaseloadView as View, caseloadViews } from '#domain/caseload/views';
import type { PlainDate } from '#domain/time/plain-date';
import type { TimeZone } from '#domain/time/instant';
import type { RequestStatus } from '../core/request-status';
import { sessionFeature } from '../core/session/session-feature';
import { momentTime } from '../ui/format/dates';
import { type CaseloadItem, caseloadItem } from './caseload-item';
import { caseloadList } from './caseload-list';
import type { CaseloadQuery } from './caseload-query';
import { caseloadFeature } from './store/caseload-feature';

const VIEW_WORDS: Record<View, string> = {
  'needs-me': 'Needs me',
  everyone: 'Everyone',
  'step-down-soon': 'Step-down soon',
  'not-seen': `Not seen ${defaultMarkerRules.notSeenDays} days`,
};

export interface CaseloadSource {
  readonly load: RequestStatus;
  readonly caseload: Caseload | null;
  readonly staff: StaffMember | null;
  readonly today: PlainDate | null;
  readonly timeZone: TimeZone | null;
}

export const selectCaseloadSource = createSelector({
  load: caseloadFeature.selectLoad,
  caseload: caseloadFeature.selectCaseload,
  staff: sessionFeature.selectStaff,
  today: sessionFeature.selectToday,
  timeZone: sessionFeature.selectTimeZone,
});

export interface CaseloadView {
  readonly heading: string;
  readonly summary: string;
  readonly asOf: string;
  readonly views: readonly { readonly view: View; readonly word: string }[];
  readonly phases: readonly string[];
  readonly therapists: Caseload['staff'];
  readonly items: readonly CaseloadItem[];
  readonly pinned: readonly CaseloadItem[];
  readonly nobody: boolean;
}

const ofTier = (rows: readonly CaseloadRow[], tier: string) =>
  rows.filter(({ summary }) => summary.tier === tier).length;
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const summaryOf = ({ rows }: Caseload, query: CaseloadQuery): string =>
  [
    [
      `${ofTier(rows, 'safety')} safety`,
      many(ofTier(rows, 'concern'), 'concern', 'concerns'),
      `${ofTier(rows, 'due')} due`,
    ].join(', '),
    `Sorted by ${query.sort === 'phq9' ? 'PHQ-9' : query.sort}`,
  ].join('. ') + '.';

const phasesOf = (rows: readonly CaseloadRow[]): string[] =>
  [...new Set(rows.flatMap(({ summary }) => summary.phase ?? []))].toSorted();

/** What the page shows for a query; null until the list is there. */
export const caseloadView = (source: CaseloadSource, query: CaseloadQuery): CaseloadView | null => {
  const { caseload, staff, today, timeZone } = source;
  if (caseload === null || staff === null || today === null || timeZone === null) return null;
  const { rows, pinned, counts } = caseloadList(caseload.rows, query, today);
  const own = staff.role === 'therapist';
  const led = new Set(caseload.rows.map(({ therapistId }) => therapistId));
  return {
    heading: `${own ? 'My caseload' : 'Caseload'} – ${many(caseload.rows.length, 'person', 'people')}`,
    summary: summaryOf(caseload, query),
    asOf: momentTime(caseload.asOf, timeZone),
    views: caseloadViews.map((view) => ({
      view,
      word: `${VIEW_WORDS[view]} (${counts[view]})`,
    })),
    phases: phasesOf(caseload.rows),
    therapists: own ? [] : caseload.staff.filter(({ id }) => led.has(id)),
    items: rows.map((row) => caseloadItem(row, caseload.asOf, timeZone)),
    pinned: pinned.map((row) => caseloadItem(row, caseload.asOf, timeZone)),
    nobody: caseload.rows.length === 0,
  };
};
