import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { GroupSessionHead, SessionChange } from '#contract/groups';
import type { GuestChoices, GuestDraft, Roster, RosterAnswer, RosterEntry } from '#contract/roster';
import type { RecordId } from '#domain/ids';

/** After this the writer is told that no answer came; a retry is told apart by the versions. */
const TIMEOUT_MS = 15_000;

@Service()
export class RosterApi {
  private readonly http = inject(HttpClient);

  read(sessionId: RecordId) {
    return this.http.get<Roster>(`/api/sessions/${sessionId}/roster`);
  }

  record(sessionId: RecordId, entries: readonly RosterEntry[], key: string) {
    return this.http.post<RosterAnswer>(
      `/api/sessions/${sessionId}/roster`,
      { entries },
      { headers: { 'Idempotency-Key': key }, timeout: TIMEOUT_MS },
    );
  }

  seekGuests(sessionId: RecordId, name: string) {
    return this.http.get<GuestChoices>(`/api/sessions/${sessionId}/guests`, { params: { name } });
  }

  addGuest(sessionId: RecordId, guest: GuestDraft, key: string) {
    return this.http.post<Roster>(`/api/sessions/${sessionId}/guests`, guest, {
      headers: { 'Idempotency-Key': key },
    });
  }

  takeBack(
    sessionId: RecordId,
    {
      attendanceId,
      version,
      reason,
      key,
    }: {
      readonly attendanceId: RecordId;
      readonly version: number;
      readonly reason: string;
      readonly key: string;
    },
  ) {
    return this.http.post<Roster>(
      `/api/sessions/${sessionId}/roster/${attendanceId}/entered-in-error`,
      { reason },
      { headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
    );
  }

  changeSession(sessionId: RecordId, version: number, change: SessionChange) {
    return this.http.put<GroupSessionHead>(`/api/sessions/${sessionId}`, change, {
      headers: { 'If-Match': `"${version}"` },
    });
  }
}
