import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AttendanceChange, AttendanceConflict, SessionAttendance } from '#contract/attendance';
import type { Problem } from '#contract/problem';
import type { RecordId } from '#domain/ids';

@Service()
export class AttendanceApi {
  private readonly http = inject(HttpClient);

  record(attendanceId: RecordId, version: number, change: AttendanceChange) {
    return this.http.put<SessionAttendance>(`/api/attendances/${attendanceId}`, change, {
      headers: { 'If-Match': `"${version}"` },
    });
  }
}

/** True when a problem brings along what somebody else has saved. */
export const isConflict = (problem: Problem): problem is AttendanceConflict =>
  problem.code === 'version-stale' && 'current' in problem;
