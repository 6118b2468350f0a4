import { addDays } from '#domain/time/plain-date';
import type { Story } from './story.ts';

/** Came from residential care twelve days ago; its summary never arrived. */
export const transferWithoutSummary: Story = {
  id: '11-transfer-without-summary',
  title: 'Transfer from residential without summary',
  team: 'demonstration',
  daysIn: 12,
  plannedWeeks: 16,
  person: { givenName: 'Kofi', familyName: 'Modelhurst', pronouns: 'he/him', sex: 'male' },
  profile: {
    primary: 'methamphetamine',
    severity: 'severe',
    admissionSource: 'step-down-residential',
    living: 'sober-living',
    words: 'Stay on the street I live on and not end up on the one I came from.',
  },
  change: (draft, context) => {
    draft.episode = { ...draft.episode, priorSummary: 'missing' };
    draft.lists.serviceNeeds.push({
      ...context.scribe.stamp(context.admittedOn, '12:58', context.caseManagerId),
      kind: 'case-management',
      need: 'Summary of the residential stay',
      service: 'Harbor House (demonstration)',
      stage: 'referred',
      stageSince: addDays(context.admittedOn, 2),
      ownerName: null,
      nextStep: 'Ask again for the summary',
      nextStepOn: addDays(context.clinic.today, 2),
      stageReason: null,
      barrier: 'Release sent twice, no answer',
    });
  },
  expectations: { tier: 'on-plan', reasons: [], only: true, status: 'cannot-tell' },
};
