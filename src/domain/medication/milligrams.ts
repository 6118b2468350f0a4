const AMOUNT = /(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)\s*mg\b/i;
const THOUSANDS = /,(?=\d{3})/g;

/** The first amount in mg of a dose in words: `300 mg every 28 days`; null where none is named. */
export const milligramsIn = (dose: string): number | null => {
  const amount = AMOUNT.exec(dose)?.[1];
  return amount === undefined ? null : Number(amount.replace(THOUSANDS, '').replace(',', '.'));
};
