import type { ActionReducer } from '@ngrx/store';
import { sessionApiActions } from './session-actions';

/** When a session ends, nobody's records stay in memory, whoever signs in next. */
export const forgetRecords =
  <State>(reducer: ActionReducer<State>): ActionReducer<State> =>
  (state, action) => {
    const ended =
      action.type === sessionApiActions.signedOut.type ||
      action.type === sessionApiActions.expired.type ||
      action.type === sessionApiActions.handedOver.type;
    return reducer(ended ? undefined : state, action);
  };
