import { SafetyEvent, SuicideAlert } from '#contract/safety';
import type { EpisodeId, RecordId } from '#domain/ids';
import type { SafetyAction } from '#domain/safety/safety-event';
import type { Database } from '../database.ts';
import { byOwner, columnsOf } from './nested-lists.ts';
import { partsOf, read, rowsOf } from './rows-query.ts';

const events = rowsOf<Omit<SafetyEvent, 'actions'>>(
  'safetyEvents',
  columnsOf(SafetyEvent, ['actions']),
  'episodeId',
  ['occurredAt', 'id'],
);
const actions = partsOf<{ eventId: RecordId; action: SafetyAction }>(
  'safetyEventActions',
  ['action'],
  'eventId',
  'safetyEvents',
  ['position'],
);
const alerts = rowsOf<Omit<SuicideAlert, 'items'>>(
  'suicideAlerts',
  columnsOf(SuicideAlert, ['items']),
  'episodeId',
  ['recordedAt', 'id'],
);
const items = partsOf<{ alertId: RecordId; item: number }>(
  'suicideAlertItems',
  ['item'],
  'alertId',
  'suicideAlerts',
  ['position'],
);

export const readSafetyEvents = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<SafetyEvent[]> => {
  const rows = await read(trx, events, episodeId);
  const of = byOwner(await read(trx, actions, episodeId), 'eventId');
  return rows.map((row) => ({ ...row, actions: of(row.id, ({ action }) => action) }));
};

export const readSuicideAlerts = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<SuicideAlert[]> => {
  const rows = await read(trx, alerts, episodeId);
  const of = byOwner(await read(trx, items, episodeId), 'alertId');
  return rows.map((row) => ({ ...row, items: of(row.id, ({ item }) => item) }));
};
