import { createSelector } from '@ngrx/store';
import type { Session } from '#contract/access';
import type { GroupList, GroupSessionHead, GroupSessions } from '#contract/groups';
import { sessionFeature } from '../core/session/session-feature';
import { clockText, weekdayDay } from '../ui/format/dates';
import { sessionKindWords } from '../attendance/attendance-labels';
import { placeWords, recordedText, scheduleText } from './group-words';
import { groupsFeature } from './store/groups-feature';
import { seesPeople } from './store/sees-people';

export interface SessionLine {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly state: string;
  /** Null for whoever may not see who is on the roster. */
  readonly link: readonly string[] | null;
}

export interface GroupLine {
  readonly id: string;
  readonly name: string;
  readonly facts: string;
  readonly schedule: string;
  readonly lead: string;
  readonly members: string;
}

export interface GroupsView {
  readonly today: readonly SessionLine[];
  readonly mine: readonly GroupLine[];
  readonly others: readonly GroupLine[];
}

export const sessionLine = (
  session: GroupSessionHead,
  staff: Session['staff'],
  withDay: boolean,
): SessionLine => {
  const { id, groupId, name, title, heldOn, startsAt } = session;
  const time = clockText(startsAt);
  return {
    id,
    at: withDay ? `${weekdayDay(heldOn)}, ${time}` : time,
    title: title === name ? name : `${name}: ${title}`,
    state: recordedText(session),
    link: seesPeople(session, staff) ? ['/groups', groupId ?? '', 'sessions', id] : null,
  };
};

const groupLine = (group: GroupList['groups'][number], { staff, today }: GroupList): GroupLine => {
  const nameOf = (id: string | null) => staff.find((member) => member.id === id)?.name;
  const leads = [group.facilitatorId, ...group.coFacilitatorIds].flatMap((id) => nameOf(id) ?? []);
  return {
    id: group.id,
    name: group.name,
    facts: `${sessionKindWords[group.kind]} · ${group.plannedMinutes} min · ${placeWords[group.place]}`,
    schedule: scheduleText(group, today),
    lead: leads.length === 0 ? 'nobody named' : leads.join(', '),
    members: `${group.members} of ${group.capacity} places`,
  };
};

const toGroups = (
  session: Session | null,
  list: GroupList | null,
  today: GroupSessions | null,
): GroupsView | null => {
  if (session === null || list === null) return null;
  const { staff } = session;
  const isMine = (group: GroupList['groups'][number]) =>
    group.facilitatorId === staff.id || group.coFacilitatorIds.includes(staff.id);
  const lines = (mine: boolean) =>
    list.groups.filter((group) => isMine(group) === mine).map((group) => groupLine(group, list));
  return {
    today: (today?.sessions ?? []).map((each) => sessionLine(each, staff, false)),
    mine: lines(true),
    others: lines(false),
  };
};

export const selectGroupsPage = createSelector({
  load: groupsFeature.selectLoad,
  view: createSelector(
    sessionFeature.selectSession,
    groupsFeature.selectList,
    groupsFeature.selectToday,
    toGroups,
  ),
});
