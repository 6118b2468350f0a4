import type { Marker, Severity, Tier } from '#domain/caseload/marker';
import { countText, dayText } from '#domain/chart/wording';
import type { TimeZone } from '#domain/time/instant';
import { momentText } from '../../ui/format/dates';

/** One open reason with its evidence and the way to its matter. */
export interface OpenReason {
  readonly id: string;
  readonly tier: Tier;
  readonly text: string;
  readonly evidence: string;
  readonly due: string | null;
  readonly nextStep: string;
  readonly tab: Marker['tab'];
  readonly mark: string | null;
  /** Unique on the page, where several reasons rest on the same record. */
  readonly anchor: string;
}

const tiers: Record<Severity, Tier> = { 1: 'safety', 2: 'concern', 3: 'due' };

const reasonOf = (marker: Marker, zone: TimeZone): OpenReason => {
  const { id, severity, text, value, threshold, window, n, rows, since, dueAt, nextStep, tab } =
    marker;
  return {
    id: `${id}-${rows[0] ?? ''}`,
    tier: tiers[severity],
    text,
    evidence: `Found: ${value}. Rule ${id}: ${threshold}, ${window}, from ${countText(n, 'record')}. True since ${dayText(since)}.`,
    due: dueAt === null ? null : `By ${momentText(dueAt, zone)}`,
    nextStep,
    tab,
    mark: rows[0] ?? null,
    anchor: rows[0] ?? id,
  };
};

const withOwnAnchors = (reasons: readonly OpenReason[]): OpenReason[] =>
  reasons.map((reason, n) =>
    reasons.findIndex(({ anchor }) => anchor === reason.anchor) < n
      ? { ...reason, anchor: reason.id }
      : reason,
  );

/** Open reasons as the rules order them, and those that somebody has handled for a time. */
export const openReasons = (markers: readonly Marker[], zone: TimeZone) => ({
  open: withOwnAnchors(
    markers
      .filter(({ hiddenUntil }) => hiddenUntil === null)
      .map((marker) => reasonOf(marker, zone)),
  ),
  handled: markers.flatMap((marker) =>
    marker.hiddenUntil === null
      ? []
      : [{ ...reasonOf(marker, zone), until: dayText(marker.hiddenUntil) }],
  ),
});
