import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Problem } from '#contract/problem';
import type { RowHistory } from '#contract/recording';
import type { EpisodeId, RecordId } from '#domain/ids';
import type { RecordedRow, Writing } from './recording-actions';

/** After this the writer is told that no answer came; a retry with the same key records once. */
const TIMEOUT_MS = 20_000;

const listOf = ({ episodeId, path }: Writing): string => `/api/episodes/${episodeId}/${path}`;

@Service()
export class RecordingApi {
  private readonly http = inject(HttpClient);

  record(writing: Writing, draft: object) {
    return this.http.post<RecordedRow>(listOf(writing), draft, {
      headers: { 'Idempotency-Key': writing.key },
      timeout: TIMEOUT_MS,
    });
  }

  correct(writing: Writing, recordId: RecordId, version: number, draft: object) {
    return this.http.put<RecordedRow>(`${listOf(writing)}/${recordId}`, draft, {
      headers: { 'If-Match': `"${version}"` },
      timeout: TIMEOUT_MS,
    });
  }

  history(episodeId: EpisodeId, path: string, recordId: RecordId) {
    return this.http.get<RowHistory>(`/api/episodes/${episodeId}/${path}/${recordId}/history`);
  }

  markAsEnteredInError(writing: Writing, recordId: RecordId, version: number, reason: string) {
    return this.http.post<RecordedRow>(
      `${listOf(writing)}/${recordId}/entered-in-error`,
      { reason },
      {
        headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': writing.key },
        timeout: TIMEOUT_MS,
      },
    );
  }
}

interface StaleProblem extends Problem {
  readonly current: RecordedRow;
}

/** True when a problem brings along what somebody else has saved. */
export const isStale = (problem: Problem): problem is StaleProblem =>
  problem.status === 412 && 'current' in problem;
