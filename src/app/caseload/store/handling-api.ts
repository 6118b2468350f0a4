import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { HandledReason, HandledReasonDraft } from '#contract/caseload';
import type { EpisodeId } from '#domain/ids';

const listOf = (episodeId: EpisodeId): string => `/api/episodes/${episodeId}/handled-reasons`;

@Service()
export class HandlingApi {
  private readonly http = inject(HttpClient);

  handle(episodeId: EpisodeId, draft: HandledReasonDraft, key: string) {
    return this.http.post<HandledReason>(listOf(episodeId), draft, {
      headers: { 'Idempotency-Key': key },
    });
  }

  undo(episodeId: EpisodeId, { id, version }: HandledReason, key: string) {
    return this.http.post<HandledReason>(
      `${listOf(episodeId)}/${id}/entered-in-error`,
      { reason: 'Undone by the person who marked it' },
      { headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
    );
  }
}
