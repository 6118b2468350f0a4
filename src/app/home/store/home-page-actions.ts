import { createActionGroup, emptyProps } from '@ngrx/store';

export const homePageActions = createActionGroup({
  source: 'Home page',
  events: { opened: emptyProps(), retryChosen: emptyProps() },
});
