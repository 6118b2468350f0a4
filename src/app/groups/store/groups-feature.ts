import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { GroupList, GroupMembers, GroupSessions } from '#contract/groups';
import type { RecordId } from '#domain/ids';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import {
  groupFormActions,
  groupPageActions,
  groupsApiActions,
  groupsPageActions,
} from './groups-actions';

interface GroupsState {
  readonly list: GroupList | null;
  readonly load: RequestStatus;
  /** Sessions of today that the reader leads; of the site for whoever sees it whole. */
  readonly today: GroupSessions | null;
  /** The group whose page is open. */
  readonly groupId: RecordId | null;
  readonly sessions: GroupSessions | null;
  /** Null where the reader does not see who belongs to it. */
  readonly members: GroupMembers | null;
  readonly change: RequestStatus;
  readonly save: RequestStatus;
  /** The group that was saved last; the form leads to it. */
  readonly saved: RecordId | null;
}

const empty: GroupsState = {
  list: null,
  load: idle,
  today: null,
  groupId: null,
  sessions: null,
  members: null,
  change: idle,
  save: idle,
  saved: null,
};

const ofGroup = (state: GroupsState, groupId: RecordId, over: Partial<GroupsState>): GroupsState =>
  state.groupId === groupId ? { ...state, ...over } : state;

/** Groups, their schedules, and the one that is open with its sessions and members. */
export const groupsFeature = createFeature({
  name: 'groups',
  reducer: createReducer(
    empty,
    on(groupsPageActions.opened, groupsPageActions.retryChosen, (state): GroupsState => ({
      ...state,
      load: pending,
    })),
    on(groupsApiActions.loaded, (state, { list }): GroupsState => ({ ...state, list, load: done })),
    on(groupsApiActions.loadFailed, (state, { problem }): GroupsState => ({
      ...state,
      load: failed(problem),
    })),
    on(groupsApiActions.todayLoaded, (state, { today }): GroupsState => ({ ...state, today })),
    on(groupPageActions.opened, (state, { groupId }): GroupsState => ({
      ...state,
      groupId,
      sessions: state.groupId === groupId ? state.sessions : null,
      members: state.groupId === groupId ? state.members : null,
      change: idle,
      load: pending,
    })),
    on(groupsApiActions.sessionsLoaded, (state, { groupId, sessions }): GroupsState =>
      ofGroup(state, groupId, { sessions }),
    ),
    on(groupsApiActions.sessionsFailed, (state, { groupId, problem }): GroupsState =>
      ofGroup(state, groupId, { load: failed(problem) }),
    ),
    on(groupsApiActions.membersLoaded, (state, { groupId, members }): GroupsState =>
      ofGroup(state, groupId, { members }),
    ),
    on(
      groupPageActions.sessionAdded,
      groupPageActions.memberAdded,
      groupPageActions.memberLeft,
      (state): GroupsState => ({ ...state, change: pending }),
    ),
    on(groupsApiActions.changed, (state): GroupsState => ({ ...state, change: done })),
    on(groupsApiActions.changeFailed, (state, { problem }): GroupsState => ({
      ...state,
      change: failed(problem),
    })),
    on(groupFormActions.opened, (state): GroupsState => ({
      ...state,
      load: state.list === null ? pending : state.load,
      save: idle,
      saved: null,
    })),
    on(groupFormActions.submitted, (state): GroupsState => ({ ...state, save: pending })),
    on(groupsApiActions.saved, (state, { group }): GroupsState => ({
      ...state,
      save: done,
      saved: group.id,
    })),
    on(groupsApiActions.saveFailed, (state, { problem }): GroupsState => ({
      ...state,
      save: failed(problem),
    })),
  ),
  extraSelectors: ({ selectList, selectGroupId }) => ({
    selectOpenGroup: createSelector(
      selectList,
      selectGroupId,
      (list, groupId) => list?.groups.find(({ id }) => id === groupId) ?? null,
    ),
  }),
});
