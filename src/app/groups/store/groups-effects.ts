import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, filter, map, type Observable, switchMap } from 'rxjs';
import type { RecordId } from '#domain/ids';
import { toProblem } from '../../core/http/to-problem';
import { sessionFeature } from '../../core/session/session-feature';
import { homePageActions } from '../../home/store/home-page-actions';
import {
  groupFormActions,
  groupPageActions,
  groupsApiActions,
  groupsPageActions,
} from './groups-actions';
import { GroupsApi } from './groups-api';
import { groupsFeature } from './groups-feature';
import { rosterPageActions } from './roster-actions';
import { seesPeople } from './sees-people';

export const loadGroups = createEffect(
  (actions = inject(Actions), api = inject(GroupsApi)) => {
    return actions.pipe(
      ofType(
        groupsPageActions.opened,
        groupsPageActions.retryChosen,
        groupFormActions.opened,
        groupPageActions.opened,
        rosterPageActions.opened,
      ),
      switchMap(() =>
        api.list().pipe(
          mapResponse({
            next: (list) => groupsApiActions.loaded({ list }),
            error: (error) => groupsApiActions.loadFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const loadToday = createEffect(
  (actions = inject(Actions), api = inject(GroupsApi)) => {
    return actions.pipe(
      ofType(
        homePageActions.opened,
        homePageActions.retryChosen,
        groupsPageActions.opened,
        groupsPageActions.retryChosen,
      ),
      switchMap(() =>
        api.today().pipe(
          mapResponse({
            next: (today) => groupsApiActions.todayLoaded({ today }),
            error: (error) => groupsApiActions.todayFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const loadSessions = createEffect(
  (actions = inject(Actions), api = inject(GroupsApi)) => {
    return actions.pipe(
      ofType(groupPageActions.opened, groupsApiActions.changed),
      switchMap(({ groupId }) =>
        api.sessions(groupId).pipe(
          mapResponse({
            next: (sessions) => groupsApiActions.sessionsLoaded({ groupId, sessions }),
            error: (error) =>
              groupsApiActions.sessionsFailed({ groupId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** Who belongs to the open group, for whoever may know: nobody else asks. */
export const loadMembers = createEffect(
  (actions = inject(Actions), api = inject(GroupsApi), store = inject(Store)) => {
    return actions.pipe(
      ofType(groupsApiActions.loaded, groupsApiActions.changed),
      concatLatestFrom(() => [
        store.select(groupsFeature.selectOpenGroup),
        store.select(sessionFeature.selectStaff),
      ]),
      map(([, group, staff]) => (group && staff && seesPeople(group, staff) ? group.id : null)),
      filter((groupId) => groupId !== null),
      switchMap((groupId) =>
        api.members(groupId).pipe(
          mapResponse({
            next: (members) => groupsApiActions.membersLoaded({ groupId, members }),
            error: (error) =>
              groupsApiActions.membersFailed({ groupId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** A change of one group, on its way. */
interface Sent {
  readonly groupId: RecordId;
  readonly sent: Observable<unknown>;
}

export const changeGroup = createEffect(
  (actions = inject(Actions), api = inject(GroupsApi)) => {
    return actions.pipe(
      ofType(
        groupPageActions.sessionAdded,
        groupPageActions.memberAdded,
        groupPageActions.memberLeft,
      ),
      map((action): Sent => {
        switch (action.type) {
          case groupPageActions.sessionAdded.type:
            return {
              groupId: action.groupId,
              sent: api.addSession(action.groupId, action.session, action.key),
            };
          case groupPageActions.memberAdded.type:
            return {
              groupId: action.groupId,
              sent: api.addMember(action.groupId, action.member, action.key),
            };
          case groupPageActions.memberLeft.type:
            return {
              groupId: action.member.groupId,
              sent: api.changeMember(action.member, action.endsOn),
            };
        }
      }),
      concatMap(({ groupId, sent }) =>
        sent.pipe(
          mapResponse({
            next: () => groupsApiActions.changed({ groupId }),
            error: (error) => groupsApiActions.changeFailed({ groupId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const saveGroup = createEffect(
  (actions = inject(Actions), api = inject(GroupsApi)) => {
    return actions.pipe(
      ofType(groupFormActions.submitted),
      concatMap(({ before, draft, key }) =>
        (before === null ? api.make(draft, key) : api.change(before, draft)).pipe(
          mapResponse({
            next: (group) => groupsApiActions.saved({ group }),
            error: (error) => groupsApiActions.saveFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
