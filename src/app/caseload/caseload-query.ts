import { type Tier, tiers } from '#domain/caseload/marker';
import { type CaseloadView, caseloadViews } from '#domain/caseload/views';
import { type Track, tracks } from '#domain/chart/episode';

export const sortOrders = ['need', 'name', 'attendance', 'phq9'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What the address says about the list; every part has a default, so an old address still works. */
export interface CaseloadQuery {
  readonly view: CaseloadView;
  readonly phase: string | null;
  readonly track: Track | null;
  readonly tier: Tier | null;
  readonly therapist: string | null;
  readonly sort: SortOrder;
}

/** The query parameters as they arrive: any text or nothing. */
export type QueryText = { readonly [Part in keyof CaseloadQuery]: string | undefined };

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined) =>
  values.find((value) => value === text) ?? null;

export const queryOf = (text: QueryText): CaseloadQuery => ({
  view: oneOf(caseloadViews, text.view) ?? 'needs-me',
  phase: text.phase || null,
  track: oneOf(tracks, text.track),
  tier: oneOf(tiers, text.tier),
  therapist: text.therapist || null,
  sort: oneOf(sortOrders, text.sort) ?? 'need',
});
