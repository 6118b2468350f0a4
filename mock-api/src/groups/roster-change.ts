import type { RosterAnswer, RosterEntry } from '#contract/roster';
import { attendanceFaults } from '#domain/attendance/attendance-change';
import type { PlainDate } from '#domain/time/plain-date';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { changePlaces, readPlaces } from './roster-places.ts';
import { lockCharts, type TouchedChart, type Writer } from './touched-charts.ts';

type Place = Tables['attendances'];
type Outcome = RosterAnswer['results'][number];
interface Span {
  readonly admittedOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

const isSame = (place: Place, { status, attendedMinutes, barrier }: RosterEntry): boolean =>
  place.status === status && place.attendedMinutes === attendedMinutes && place.barrier === barrier;

const spansOf = async (trx: Database, places: readonly Place[]) => {
  const ids = places.flatMap(({ episodeId }) => episodeId ?? []);
  const rows = await trx
    .selectFrom('episodes')
    .select(['id', 'admittedOn', 'endedOn'])
    .where('id', 'in', ids)
    .execute();
  return new Map<string | null, Span>(rows.map(({ id, ...span }) => [id, span]));
};

/** Why one entry cannot be recorded; null where it can. */
const refusalOf = (
  entry: RosterEntry,
  place: Place | undefined,
  span: Span | undefined,
  session: Tables['sessions'],
  { today }: Writer,
): Omit<Outcome, 'attendanceId'> | null => {
  if (place === undefined || span === undefined) return { outcome: 'unknown', message: null };
  if (isSame(place, entry)) return { outcome: 'saved', message: null };
  if (place.version !== entry.version) return { outcome: 'changed-by-somebody', message: null };
  if (session.cancelledReason !== null)
    return { outcome: 'not-allowed', message: 'the session is cancelled' };
  const [fault] = attendanceFaults(entry, session, span, today);
  return fault === undefined ? null : { outcome: 'not-allowed', message: fault.message };
};

export interface RecordedRoster {
  readonly results: Outcome[];
  readonly touched: TouchedChart[];
}

/**
 * Records what it can of a roster: what somebody else changed meanwhile or what cannot be is told
 * apart, and keeps nothing else from being saved. The same entry sent again is saved already.
 */
export const recordRoster = async (
  trx: Database,
  session: Tables['sessions'],
  entries: readonly RosterEntry[],
  writer: Writer,
): Promise<RecordedRoster> => {
  const before = await readPlaces(trx, [session.id]);
  const asked = new Set(entries.map(({ attendanceId }) => attendanceId));
  const named = before.filter(({ id }) => asked.has(id));
  await lockCharts(
    trx,
    named.flatMap(({ episodeId }) => episodeId ?? []),
  );
  const places = new Map((await readPlaces(trx, [session.id])).map((place) => [place.id, place]));
  const spans = named.length === 0 ? new Map<string | null, Span>() : await spansOf(trx, named);
  const results: Outcome[] = [];
  const touched: TouchedChart[] = [];
  for (const entry of entries) {
    const { attendanceId, status, attendedMinutes, barrier } = entry;
    const place = places.get(attendanceId);
    const span = spans.get(place?.episodeId ?? null);
    const refusal = refusalOf(entry, place, span, session, writer);
    results.push({ attendanceId, ...(refusal ?? { outcome: 'saved', message: null }) });
    if (refusal !== null || place === undefined) continue;
    touched.push(
      ...(await changePlaces(trx, [place], { status, attendedMinutes, barrier }, writer)),
    );
    places.delete(attendanceId);
  }
  return { results, touched };
};
