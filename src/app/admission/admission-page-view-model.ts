import { createSelector } from '@ngrx/store';
import type { AdmissionChoices, Identity } from '#contract/admission';
import type { Session } from '#contract/access';
import { admissionDueDays } from '#domain/admission/admission-checklist';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { isPlainDate, plainDate, type PlainDate } from '#domain/time/plain-date';
import type { RequestStatus } from '../core/request-status';
import { sessionFeature } from '../core/session/session-feature';
import type { Values } from '../ui/fields/field-spec';
import type { FormValues } from '../ui/fields/page-form';
import { weekdayDay } from '../ui/format/dates';
import { checklistWords } from './admission-labels';
import { admissionFeature } from './store/admission-feature';

export const noChoices: AdmissionChoices = { sites: [], programs: [], staff: [] };
/** Before the session is known nothing of the page is shown. */
const anyDay = plainDate('1970-01-01');

/** What the admission page chooses from and how far it has come. */
export const selectAdmissionPage = createSelector(
  admissionFeature.selectAdmissionState,
  sessionFeature.selectStaff,
  sessionFeature.selectToday,
  (state, staff, today) => ({ ...state, staff, today: today ?? anyDay }),
);

/** What an admission begins with: today, the only site, and oneself as therapist. */
export const startOf = (
  { sites }: AdmissionChoices,
  staff: Session['staff'] | null,
  today: PlainDate,
): FormValues => {
  const [site, ...others] = sites;
  const own = staff?.role === 'therapist' ? { therapistId: staff.id } : {};
  const managed = staff?.role === 'case-manager' ? { caseManagerId: staff.id } : {};
  return {
    '': { ...(others.length === 0 ? { siteId: site?.id } : {}), ...own, ...managed },
    person: {},
    episode: {
      admittedOn: site?.today ?? today,
      admissionSource: 'direct',
      priorSummary: 'not-expected',
      level: 'asam-4 2.1',
      weeklyHours: 9,
    },
    'episode/diagnoses': [],
    'episode/substanceGoals': [],
    home: {},
    consents: [],
  };
};

/** What is compared with people who are known; null while there is too little of it. */
export const identityIn = (values: FormValues): Identity | null => {
  const person = values['person'] as Values | undefined;
  const { siteId } = values[''] as Values;
  if (person === undefined || typeof siteId !== 'string') return null;
  const { familyName, givenName, preferredName, bornOn } = person;
  const hasName = typeof familyName === 'string' && typeof givenName === 'string';
  const born = typeof bornOn === 'string' && isPlainDate(bornOn) ? bornOn : null;
  if (!hasName && born === null) return null;
  return {
    siteId: siteId as Identity['siteId'],
    familyName: typeof familyName === 'string' ? familyName : '',
    givenName: typeof givenName === 'string' ? givenName : '',
    preferredName: typeof preferredName === 'string' ? preferredName : null,
    bornOn: born,
  };
};

/** What will be due after the admission, in the order in which it is. */
export const dueAfter = (values: FormValues, today: PlainDate) => {
  const { admittedOn, priorSummary } = values['episode'] as Values;
  const from = typeof admittedOn === 'string' && isPlainDate(admittedOn) ? admittedOn : today;
  return admissionDueDays(from, defaultRuleSet)
    .filter(({ item }) => item !== 'prior-summary' || priorSummary !== 'not-expected')
    .map(({ item, dueOn }) => ({ item, word: checklistWords[item], day: weekdayDay(dueOn) }));
};

/** Why an admission was refused, where no field says it. */
export const refusalText = (save: RequestStatus): string | null => {
  if (save.kind !== 'failed' || (save.problem.errors?.length ?? 0) > 0) return null;
  if (save.problem.code === 'possible-duplicates')
    return 'Somebody with a similar name or the same birth date is known. Please look at the list.';
  return save.problem.detail ?? `${save.problem.title}. Nothing was saved.`;
};
