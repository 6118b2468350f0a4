import type { Recording } from '#domain/chart/recording';
import type { NoticeWay } from '#domain/safety/safety-event';
import type { RaisedAlert } from '#domain/safety/suicide-alerts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';

const stamp = ({ now, by }: Recording) => ({
  id: newId(),
  version: 1,
  recordedAt: now,
  recordedBy: by,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
});

const ownerOf = ({ record: { episode } }: Recording) => ({
  personId: episode.personId,
  episodeId: episode.id,
});

/** The therapist, and the supervisors of the site, who are called where no other is on duty. */
const namesToTell = async (trx: Database, { record }: Recording): Promise<string[]> => {
  const { id, therapistId } = record.episode;
  const supervisors = await trx
    .selectFrom('staff')
    .innerJoin('staffSites', 'staffSites.staffId', 'staff.id')
    .innerJoin('episodes', 'episodes.siteId', 'staffSites.siteId')
    .select(['staff.name', 'staff.id'])
    .where('episodes.id', '=', id)
    .where('staff.deactivatedAt', 'is', null)
    .where((where) =>
      where.or([where('staff.role', '=', 'supervisor'), where('staff.id', '=', therapistId)]),
    )
    .orderBy('staff.name')
    .execute();
  return supervisors.map((member) =>
    member.id === therapistId ? `${member.name}, therapist` : `${member.name}, supervisor on call`,
  );
};

/** Leaves the alert that answers or a disclosure raise, and who sees it from now on. */
export const raiseAlert = async (
  trx: Database,
  { items, ...alert }: RaisedAlert,
  recording: Recording,
): Promise<void> => {
  const head = stamp(recording);
  const owner = ownerOf(recording);
  await trx
    .insertInto('suicideAlerts')
    .values({ ...head, ...owner, ...alert })
    .execute();
  if (items.length > 0)
    await trx
      .insertInto('suicideAlertItems')
      .values(items.map((item, position) => ({ alertId: head.id, position, item })))
      .execute();
  const how: NoticeWay = 'on-screen';
  for (const who of await namesToTell(trx, recording))
    await trx
      .insertInto('safetyNotices')
      .values({
        ...stamp(recording),
        ...owner,
        aboutId: alert.sourceId,
        toldAt: recording.now,
        who,
        how,
      })
      .execute();
};
