import { createSelector } from '@ngrx/store';
import type { Session } from '#contract/access';
import type { GroupList, GroupMembers, GroupSessions } from '#contract/groups';
import { modalityFacts } from '#domain/modalities/modality-facts';
import type { PlainDate } from '#domain/time/plain-date';
import { sessionKindWords } from '../attendance/attendance-labels';
import { sessionFeature } from '../core/session/session-feature';
import { longDay } from '../ui/format/dates';
import { placeWords, scheduleText } from './group-words';
import { type SessionLine, sessionLine } from './groups-view-model';
import { groupsFeature } from './store/groups-feature';

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly today: PlainDate;
  readonly usual: {
    readonly startsAt: string;
    readonly plannedMinutes: number;
    readonly place: 'on-site' | 'telehealth';
    readonly title: string;
  };
  /** The next ones first, then those that were, newest first. */
  readonly ahead: readonly SessionLine[];
  readonly before: readonly SessionLine[];
  readonly members: GroupMembers | null;
}

type Group = GroupList['groups'][number];

const factsOf = (group: Group, { staff, today }: GroupList): GroupView['facts'] => {
  const nameOf = (id: string | null) => staff.find((member) => member.id === id)?.name;
  const coLeads = group.coFacilitatorIds.flatMap((id) => nameOf(id) ?? []);
  return [
    { term: 'Meets', text: scheduleText(group, today) },
    { term: 'Length', text: `${group.plannedMinutes} minutes` },
    { term: 'Kind', text: sessionKindWords[group.kind] },
    {
      term: 'Approach',
      text: group.modality === null ? 'none named' : modalityFacts[group.modality].label,
    },
    {
      term: 'Place',
      text: [placeWords[group.place], group.room].filter((part) => part !== null).join(', '),
    },
    { term: 'Facilitator', text: nameOf(group.facilitatorId) ?? 'nobody named' },
    { term: 'Co-facilitators', text: coLeads.length === 0 ? 'none' : coLeads.join(', ') },
    { term: 'Places', text: `${group.members} of ${group.capacity} taken` },
    ...(group.endedOn === null ? [] : [{ term: 'Last day', text: longDay(group.endedOn) }]),
  ];
};

const toGroup = (
  session: Session | null,
  list: GroupList | null,
  groupId: string | null,
  sessions: GroupSessions | null,
  members: GroupMembers | null,
): GroupView | null => {
  const group = list?.groups.find(({ id }) => id === groupId);
  if (session === null || list === null || group === undefined || sessions === null) return null;
  const { today } = sessions;
  const lines = (isAhead: boolean) =>
    sessions.sessions
      .filter(({ heldOn }) => heldOn >= today === isAhead)
      .map((each) => sessionLine(each, session.staff, true));
  const { id, name, plannedMinutes, place, schedule } = group;
  return {
    id,
    name,
    facts: factsOf(group, list),
    today,
    usual: { startsAt: schedule[0]?.startsAt ?? '09:00', plannedMinutes, place, title: name },
    ahead: lines(true),
    before: lines(false).toReversed(),
    members,
  };
};

export const selectGroupPage = createSelector({
  load: groupsFeature.selectLoad,
  change: groupsFeature.selectChange,
  isUnknown: createSelector(
    groupsFeature.selectList,
    groupsFeature.selectOpenGroup,
    (list, group) => list !== null && group === null,
  ),
  view: createSelector(
    sessionFeature.selectSession,
    groupsFeature.selectList,
    groupsFeature.selectGroupId,
    groupsFeature.selectSessions,
    groupsFeature.selectMembers,
    toGroup,
  ),
});
