import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ExtraSession,
  Group,
  GroupDraft,
  GroupList,
  GroupMember,
  GroupMemberDraft,
  GroupMembers,
  GroupSessionHead,
  GroupSessions,
} from '#contract/groups';
import type { RecordId } from '#domain/ids';

const seen = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
const once = (key: string) => ({ headers: { 'Idempotency-Key': key } });

@Service()
export class GroupsApi {
  private readonly http = inject(HttpClient);

  list() {
    return this.http.get<GroupList>('/api/groups');
  }

  today() {
    return this.http.get<GroupSessions>('/api/group-sessions');
  }

  make(draft: GroupDraft, key: string) {
    return this.http.post<Group>('/api/groups', draft, once(key));
  }

  change({ id, version }: Pick<Group, 'id' | 'version'>, draft: GroupDraft) {
    return this.http.put<Group>(`/api/groups/${id}`, draft, seen(version));
  }

  sessions(groupId: RecordId) {
    return this.http.get<GroupSessions>(`/api/groups/${groupId}/sessions`);
  }

  addSession(groupId: RecordId, session: ExtraSession, key: string) {
    return this.http.post<GroupSessionHead>(`/api/groups/${groupId}/sessions`, session, once(key));
  }

  members(groupId: RecordId) {
    return this.http.get<GroupMembers>(`/api/groups/${groupId}/members`);
  }

  addMember(groupId: RecordId, member: GroupMemberDraft, key: string) {
    return this.http.post<GroupMember>(`/api/groups/${groupId}/members`, member, once(key));
  }

  changeMember({ id, groupId, version, startsOn }: GroupMember, endsOn: GroupMember['endsOn']) {
    const url = `/api/groups/${groupId}/members/${id}`;
    return this.http.put<GroupMembers>(url, { startsOn, endsOn }, seen(version));
  }
}
