/**
 * Terms under which the text of an instrument may be shipped with the product. The data of every
 * instrument is typed with this union, so an instrument under any other terms (proprietary, by
 * permission only, non-commercial) does not compile.
 */
export const shippableTerms = ['public-domain', 'free', 'free-unaltered'] as const;
export type ShippableTerms = (typeof shippableTerms)[number];

export interface Licence {
  readonly terms: ShippableTerms;
  readonly holder: string;
  /** Where the terms are stated. */
  readonly source: string;
}
