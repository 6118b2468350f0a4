import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Group, GroupDraft, GroupSessions } from '#contract/groups';
import type { Roster } from '#contract/roster';
import { instant } from '#domain/time/instant';
import type { StaffId } from '#domain/ids';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { addTestClinic, testApi, today } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { exampleGroup } from './group-routes.example.ts';

export const open = async (database: Database) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const send = async (
    who: StaffId,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
    more: Record<string, string> = {},
  ) => {
    const key = method === 'POST' ? { 'idempotency-key': randomUUID() } : {};
    const headers = { ...(await as(who)), ...key, ...more };
    return api.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  };
  return { send };
};
export type Send = Awaited<ReturnType<typeof open>>['send'];

export const makeGroup = async (send: Send, over: Partial<GroupDraft> = {}): Promise<Group> => {
  const made = await send(ids.administrator, 'POST', '/api/groups', { ...exampleGroup, ...over });
  assert.equal(made.statusCode, 201, made.body);
  return made.json<Group>();
};

const addMember = async (send: Send, { id }: Group) => {
  const member = { episodeId: ids.episode, startsOn: today, endsOn: null };
  const added = await send(ids.supervisor, 'POST', `/api/groups/${id}/members`, member);
  assert.equal(added.statusCode, 201, added.body);
};

export const sessionsOf = async (send: Send, { id }: Group) => {
  const answer = await send(ids.administrator, 'GET', `/api/groups/${id}/sessions`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json<GroupSessions>().sessions;
};

export const rosterOf = async (send: Send, sessionId: string): Promise<Roster> => {
  const answer = await send(ids.otherTherapist, 'GET', `/api/sessions/${sessionId}/roster`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json<Roster>();
};

/** A group with Anna Reed on the roster of today's session. */
export const withRoster = async (database: Database) => {
  const { send } = await open(database);
  const group = await makeGroup(send);
  await addMember(send, group);
  const sessions = await sessionsOf(send, group);
  const session = sessions.find(({ heldOn }) => heldOn === today);
  assert.ok(session);
  const record = (who: StaffId, entries: object[]) =>
    send(who, 'POST', `/api/sessions/${session.id}/roster`, { entries });
  return { send, group, session, sessions, record };
};

export const entryOf = ({ rows: [row] }: Roster, over: object = {}) => ({
  attendanceId: row?.id,
  version: row?.version,
  status: 'attended',
  attendedMinutes: 180,
  barrier: null,
  ...over,
});
