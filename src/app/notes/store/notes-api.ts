import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Note } from '#contract/notes';
import type { EpisodeId, RecordId } from '#domain/ids';

@Service()
export class NotesApi {
  private readonly http = inject(HttpClient);

  read(episodeId: EpisodeId, noteId: RecordId) {
    return this.http.get<Note>(`/api/episodes/${episodeId}/notes/${noteId}`);
  }
}
