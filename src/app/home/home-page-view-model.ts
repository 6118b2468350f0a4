import { createSelector } from '@ngrx/store';
import type { Session } from '#contract/access';
import type { Caseload, CaseloadRow } from '#contract/caseload';
import type { GroupSessionHead, GroupSessions } from '#contract/groups';
import { defaultMarkerRules } from '#domain/caseload/marker-rules';
import { compareByNeed } from '#domain/caseload/need-order';
import { type CaseloadView, isInView } from '#domain/caseload/views';
import { localTime } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import { type CaseloadItem, caseloadItem } from '../caseload/caseload-item';
import { caseloadFeature } from '../caseload/store/caseload-feature';
import { groupsFeature } from '../groups/store/groups-feature';
import { sessionFeature } from '../core/session/session-feature';
import { fullDay, momentTime } from '../ui/format/dates';
import {
  contactItems,
  dueItems,
  type HomeItem,
  reasonItems,
  todaysSessions,
  type TodayItem,
} from './home-items';

/** The longest list of people here; the caseload has them all. */
const FIRST_PEOPLE = 8;

export interface HomeList {
  readonly title: string;
  readonly none: string;
  readonly items: readonly HomeItem[];
}

export interface PeopleList {
  readonly title: string;
  readonly none: string;
  readonly items: readonly CaseloadItem[];
}

export interface HomeView {
  readonly greeting: string;
  readonly date: string;
  readonly today: readonly TodayItem[] | null;
  readonly people: PeopleList | null;
  readonly lists: readonly HomeList[];
  readonly tiles: readonly {
    readonly word: string;
    readonly count: number;
    readonly query: object;
  }[];
  readonly cohorts: readonly { readonly name: string; readonly query: { readonly site: string } }[];
}

const greetingOf = ({ now, timeZone, staff }: Session): string => {
  const hour = Number(localTime(now, timeZone).slice(0, 2));
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return `Good ${part}, ${staff.name.split(' ')[0] ?? staff.name}`;
};

const inView = (rows: readonly CaseloadRow[], view: CaseloadView, today: PlainDate) =>
  rows
    .filter(({ summary }) => isInView(view, summary, today, defaultMarkerRules))
    .toSorted(compareByNeed);

const peopleOf = (title: string, none: string, rows: readonly CaseloadRow[], session: Session) => ({
  title: `${title} (${rows.length})`,
  none,
  items: rows.slice(0, FIRST_PEOPLE).map((row) => caseloadItem(row, session.now, session.timeZone)),
});

type Groups = readonly GroupSessionHead[];

const therapistHome = (rows: readonly CaseloadRow[], session: Session, groups: Groups) => ({
  today: todaysSessions(rows, groups, session.today),
  people: peopleOf(
    'Needs me',
    'Nobody needs you right now.',
    inView(rows, 'needs-me', session.today),
    session,
  ),
  lists: [],
  tiles: [],
  cohorts: [],
});

const managerHome = (all: readonly CaseloadRow[], session: Session) => {
  const { today, staff } = session;
  const rows = all.filter(({ caseManagerId }) => caseManagerId === staff.id);
  return {
    today: null,
    people: null,
    lists: [
      {
        title: 'Plan reviews due',
        none: 'No plan review is due in the next two weeks.',
        items: dueItems(rows, today, 'plan', ({ summary }) => summary.planReviewDueOn),
      },
      {
        title: 'Authorizations ending',
        none: 'No authorization ends in the next two weeks.',
        items: dueItems(
          rows,
          today,
          'authorizations',
          ({ summary }) => summary.authorizationEndsOn,
        ),
      },
      {
        title: 'Services',
        none: 'No service is waiting for a step.',
        items: reasonItems(rows, 'services'),
      },
      {
        title: 'Contacts due',
        none: `Everybody has been seen in the last ${defaultMarkerRules.notSeenDays} days.`,
        items: contactItems(inView(rows, 'not-seen', today)),
      },
    ],
    tiles: [],
    cohorts: [],
  };
};

const supervisorHome = (rows: readonly CaseloadRow[], session: Session) => {
  const ofTier = (tier: string) => rows.filter(({ summary }) => summary.tier === tier);
  const ready = inView(rows, 'step-down-soon', session.today);
  return {
    today: null,
    people: peopleOf(
      'Safety',
      'No safety matter is open.',
      ofTier('safety').toSorted(compareByNeed),
      session,
    ),
    lists: [],
    tiles: [
      { word: 'People in care', count: rows.length, query: { view: 'everyone' } },
      { word: 'Safety', count: ofTier('safety').length, query: { tier: 'safety' } },
      { word: 'Concern', count: ofTier('concern').length, query: { tier: 'concern' } },
      { word: 'Step-down soon', count: ready.length, query: { view: 'step-down-soon' } },
    ],
    cohorts: session.sites.map(({ id, name }) => ({ name, query: { site: id } })),
  };
};

const HOMES = {
  therapist: therapistHome,
  'case-manager': managerHome,
  supervisor: supervisorHome,
} as const;

const toHome = (
  session: Session | null,
  caseload: Caseload | null,
  groups: GroupSessions | null,
): HomeView | null => {
  if (session === null || caseload === null || session.staff.role === 'administrator') return null;
  return {
    greeting: greetingOf(session),
    date: `${fullDay(session.today)} · as of ${momentTime(caseload.asOf, session.timeZone)}`,
    ...HOMES[session.staff.role](caseload.rows, session, groups?.sessions ?? []),
  };
};

export const selectHome = createSelector({
  load: caseloadFeature.selectLoad,
  home: createSelector(
    sessionFeature.selectSession,
    caseloadFeature.selectCaseload,
    groupsFeature.selectToday,
    toHome,
  ),
  clinical: createSelector(sessionFeature.selectStaff, (staff) => staff?.role !== 'administrator'),
});
