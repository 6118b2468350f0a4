import { Person, type PersonEpisodes } from '#contract/chart';
import type { PersonId } from '#domain/ids';
import { type Actor, authorize } from '../access/authorize.ts';
import { resourceOf } from '../access/targets.ts';
import type { Database } from '../database.ts';
import { read, rowsOf } from './rows-query.ts';

const people = rowsOf<Person>('people', Object.keys(Person.properties), 'id', []);

/** The person exists. */
export const readPerson = async (trx: Database, personId: PersonId): Promise<Person> => {
  const [person] = await read(trx, people, personId);
  if (person === undefined) throw new Error('No person where one was found before');
  return person;
};

/** The episodes of a person that a reader may open, oldest first. */
export const readEpisodeHeads = async (
  trx: Database,
  actor: Actor,
  personId: PersonId,
): Promise<PersonEpisodes['episodes']> => {
  const rows = await trx
    .selectFrom('episodes')
    .select(['id', 'admittedOn', 'endedOn', 'endReason', 'siteId', 'therapistId'])
    .where('personId', '=', personId)
    .orderBy('admittedOn')
    .execute();
  return rows
    .filter((row) => authorize(actor, 'chart.read', resourceOf(row)))
    .map(({ id, admittedOn, endedOn, endReason }) => ({ id, admittedOn, endedOn, endReason }));
};
