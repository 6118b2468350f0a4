import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type {
  ExtraSession,
  Group,
  GroupDraft,
  GroupList,
  GroupMember,
  GroupMemberDraft,
  GroupMembers,
  GroupSessions,
} from '#contract/groups';
import type { Problem } from '#contract/problem';
import type { RecordId } from '#domain/ids';

export const groupsPageActions = createActionGroup({
  source: 'Groups page',
  events: { opened: emptyProps(), retryChosen: emptyProps() },
});

export const groupPageActions = createActionGroup({
  source: 'Group page',
  events: {
    opened: props<{ groupId: RecordId }>(),
    sessionAdded: props<{ groupId: RecordId; session: ExtraSession; key: string }>(),
    memberAdded: props<{ groupId: RecordId; member: GroupMemberDraft; key: string }>(),
    memberLeft: props<{ member: GroupMember; endsOn: GroupMember['endsOn'] }>(),
  },
});

export const groupFormActions = createActionGroup({
  source: 'Group form',
  events: {
    opened: emptyProps(),
    submitted: props<{
      /** The group as it was opened; null for a new one. */
      before: Pick<Group, 'id' | 'version'> | null;
      draft: GroupDraft;
      key: string;
    }>(),
  },
});

export const groupsApiActions = createActionGroup({
  source: 'Groups API',
  events: {
    loaded: props<{ list: GroupList }>(),
    loadFailed: props<{ problem: Problem }>(),
    todayLoaded: props<{ today: GroupSessions }>(),
    todayFailed: props<{ problem: Problem }>(),
    sessionsLoaded: props<{ groupId: RecordId; sessions: GroupSessions }>(),
    sessionsFailed: props<{ groupId: RecordId; problem: Problem }>(),
    membersLoaded: props<{ groupId: RecordId; members: GroupMembers }>(),
    /** Also where the reader does not lead the group: then nobody is shown. */
    membersFailed: props<{ groupId: RecordId; problem: Problem }>(),
    changed: props<{ groupId: RecordId }>(),
    changeFailed: props<{ groupId: RecordId; problem: Problem }>(),
    saved: props<{ group: Group }>(),
    saveFailed: props<{ problem: Problem }>(),
  },
});
