/** For specs: an event of which only the kind and the time were written down. */
export const noEventDetail = {
  channel: null,
  caller: null,
  severity: null,
  summary: '',
  actions: [],
  followUp: null,
} as const;
