import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { RecordId } from '#domain/ids';
import { injectTab } from '../chart/store/open-tab';
import { idle } from '../core/request-status';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { selectNotes, selectNoteText } from './notes-view-model';
import { notesSectionActions } from './store/notes-actions';
import { notesFeature } from './store/notes-feature';

/** The notes of the episode; one at a time is read in place, with its addenda. */
@Component({
  selector: 'sd-notes-section',
  imports: [EmptyState, LoadState, RecordTable],
  templateUrl: './notes-section.html',
  styleUrl: './notes-section.scss',
})
export class NotesSection {
  private readonly store = inject(Store);

  protected readonly tab = injectTab(selectNotes);
  protected readonly text = this.store.selectSignal(selectNoteText);
  private readonly episodeId = this.store.selectSignal(notesFeature.selectEpisodeId);
  private readonly open = this.store.selectSignal(notesFeature.selectOpen);
  protected readonly openId = computed(() => this.open()?.noteId ?? null);
  protected readonly textLoad = computed(() => this.open()?.load ?? idle);
  protected readonly columns = ['Note', 'Format', 'Author', 'State', 'Clock'];

  protected readOrClose(id: string): void {
    const noteId = id as RecordId;
    const episodeId = this.episodeId();
    if (this.openId() === noteId) this.store.dispatch(notesSectionActions.noteClosed({ noteId }));
    else if (episodeId !== null) {
      this.store.dispatch(notesSectionActions.noteOpened({ episodeId, noteId }));
    }
  }

  protected readAgain(): void {
    const [episodeId, noteId] = [this.episodeId(), this.openId()];
    if (episodeId !== null && noteId !== null) {
      this.store.dispatch(notesSectionActions.noteOpened({ episodeId, noteId }));
    }
  }
}
