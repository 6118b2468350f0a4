/** For specs: a relapse-prevention plan of which nothing is known but its days. */
export const unwrittenPrevention = {
  triggers: null,
  warningSigns: null,
  coping: null,
  peopleToCall: null,
  medication: null,
  naloxonePlace: null,
  sharedWith: null,
} as const;
