import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type {
  AdmissionChoices,
  AdmissionDraft,
  Admitted,
  Identity,
  PossibleDuplicate,
} from '#contract/admission';
import type { Problem } from '#contract/problem';
import type { PersonId } from '#domain/ids';

/** Somebody known who comes again, as far as it is needed to tell who it is. */
export type Known = Pick<
  PossibleDuplicate,
  'personId' | 'code' | 'givenName' | 'familyName' | 'preferredName' | 'bornOn'
>;

export const admissionPageActions = createActionGroup({
  source: 'Admission page',
  events: {
    /** `personId`: somebody who comes again; null for somebody new. */
    opened: props<{ personId: PersonId | null }>(),
    retryChosen: props<{ personId: PersonId | null }>(),
    /** A name or birth date was typed; null when there is too little to compare. */
    identityTyped: props<{ identity: Identity | null }>(),
    againChosen: props<{ known: Known }>(),
    submitted: props<{ draft: AdmissionDraft; key: string }>(),
    left: emptyProps(),
  },
});

export const admissionApiActions = createActionGroup({
  source: 'Admission API',
  events: {
    choicesLoaded: props<{ choices: AdmissionChoices; known: Known | null }>(),
    choicesFailed: props<{ problem: Problem }>(),
    duplicatesFound: props<{ people: readonly PossibleDuplicate[] }>(),
    duplicatesFailed: props<{ problem: Problem }>(),
    admitted: props<{ admitted: Admitted }>(),
    refused: props<{ problem: Problem }>(),
  },
});
