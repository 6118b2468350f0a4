/** `69 %`; shares of a cohort need no decimals. */
export const shareText = (share: number): string => `${Math.round(share * 100)} %`;

/** `62–75 %`, or that no interval can be given. */
export const rangeText = (lower: number | null, upper: number | null): string =>
  lower === null || upper === null
    ? 'no interval: too few left'
    : `${Math.round(lower * 100)}–${Math.round(upper * 100)} %`;
