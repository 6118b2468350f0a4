import { createFeature, createReducer, on } from '@ngrx/store';
import { done, failed, pending, type RequestStatus } from '../../core/request-status';
import { recordingActions, recordingApiActions, type RecordedRow } from './recording-actions';

interface RecordingState {
  /** How far the saving of each form has come, by the form's key. */
  readonly saves: Readonly<Record<string, RequestStatus>>;
  /** What somebody else saved first, by the key of the form that was refused. */
  readonly stale: Readonly<Record<string, RecordedRow>>;
}

const nothing: RecordingState = { saves: {}, stale: {} };

const withSave = (state: RecordingState, key: string, save: RequestStatus): RecordingState => ({
  ...state,
  saves: { ...state.saves, [key]: save },
});

/** What forms are saving; the rows themselves come back with their chart. */
export const recordingFeature = createFeature({
  name: 'recording',
  reducer: createReducer(
    nothing,
    on(
      recordingActions.submitted,
      recordingActions.enteredInErrorChosen,
      (state, { key }): RecordingState => withSave(state, key, pending),
    ),
    on(recordingApiActions.saved, (state, { key }): RecordingState => withSave(state, key, done)),
    on(recordingApiActions.failed, (state, { key, problem }): RecordingState =>
      withSave(state, key, failed(problem)),
    ),
    on(recordingApiActions.refusedAsStale, (state, { key, current, problem }): RecordingState => ({
      saves: { ...state.saves, [key]: failed(problem) },
      stale: { ...state.stale, [key]: current },
    })),
  ),
});
