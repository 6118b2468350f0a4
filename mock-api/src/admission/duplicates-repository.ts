import type { PossibleDuplicate } from '#contract/admission';
import { type Identity, possibleDuplicates } from '#domain/admission/possible-duplicates';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { PersonId, SiteId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import type { Database } from '../database.ts';

/** Most that a page can show; who is more alike than this many is asked for by birth date. */
const MOST = 20;

const peopleAt = (trx: Database, siteIds: readonly SiteId[]) =>
  trx
    .selectFrom('people')
    .innerJoin('sites', 'sites.id', 'people.siteId')
    .select(['people.id as personId', 'people.code', 'people.familyName', 'people.givenName'])
    .select(['people.preferredName', 'people.bornOn', 'sites.name as siteName'])
    .where('people.siteId', 'in', siteIds)
    .where('sites.kind', '!=', 'research')
    .orderBy('people.familyName')
    .orderBy('people.id')
    .execute();

interface Care {
  readonly care: PossibleDuplicate['care'];
  readonly endedOn: PlainDate | null;
}

const careOf = async (trx: Database, personId: PersonId): Promise<Care> => {
  const episodes = await trx
    .selectFrom('episodes')
    .select(['endedOn'])
    .where('personId', '=', personId)
    .orderBy('admittedOn', 'desc')
    .execute();
  if (episodes.some(({ endedOn }) => endedOn === null)) return { care: 'in-care', endedOn: null };
  const endedOn = episodes[0]?.endedOn ?? null;
  return { care: endedOn === null ? 'never' : 'ended', endedOn };
};

/**
 * Known people at some sites who may be the one who comes: nobody of another site, and no more of
 * each than tells people apart.
 */
export const readPossibleDuplicates = async (
  trx: Database,
  siteIds: readonly SiteId[],
  coming: Identity,
): Promise<PossibleDuplicate[]> => {
  if (siteIds.length === 0) return [];
  const known = await peopleAt(trx, siteIds);
  const alike = possibleDuplicates(coming, known, defaultRuleSet.admission).slice(0, MOST);
  return Promise.all(
    alike.map(async (person) => ({ ...person, ...(await careOf(trx, person.personId)) })),
  );
};
