import type { AdmissionDraft, Admitted } from '#contract/admission';
import type { Role } from '#domain/access/role';
import { admissionFaults } from '#domain/admission/admission';
import type { EpisodeId, PersonId, SiteId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import { type Actor, authorize } from '../access/authorize.ts';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import { problemOfFaults } from '../clinic/clinic-write.ts';
import { type Database, engineOf } from '../database.ts';
import { newId } from '../new-id.ts';
import {
  duplicatesUnseen,
  invalidRequest,
  notChangeable,
  notFound,
  type ProblemError,
} from '../problem-handler.ts';
import { tellChange } from '../recording/chart-changes.ts';
import type { Answered } from '../recording/once-only.ts';
import { readPossibleDuplicates } from './duplicates-repository.ts';
import { episodeColumns, insertEpisodeLists } from './episode-facts-repository.ts';

export interface Admitting {
  readonly trx: Database;
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: PlainDate;
  readonly draft: AdmissionDraft;
}

/** Admissions at one site follow each other, so that two of one person see each other. */
export const lockSite = async (trx: Database, siteId: SiteId): Promise<void> => {
  await trx
    .selectFrom('sites')
    .select('id')
    .where('id', '=', siteId)
    .$if(engineOf(trx) === 'postgresql', (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
};

const worksThere = async (trx: Database, siteId: SiteId, id: StaffId | null, roles: Role[]) => {
  if (id === null) return true;
  const row = await trx
    .selectFrom('staff')
    .innerJoin('staffSites', 'staffSites.staffId', 'staff.id')
    .select('staff.id')
    .where('staff.id', '=', id)
    .where('staffSites.siteId', '=', siteId)
    .where('staff.role', 'in', roles)
    .where('staff.deactivatedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
};

/** Whether the team and the program of an admission are of its site. */
const placeProblem = async ({ trx, draft }: Admitting): Promise<ProblemError | null> => {
  const { siteId, therapistId, caseManagerId } = draft;
  const errors = [];
  if (!(await worksThere(trx, siteId, therapistId, ['therapist', 'supervisor'])))
    errors.push({ pointer: '/body/therapistId', message: 'is no therapist of this site' });
  if (!(await worksThere(trx, siteId, caseManagerId, ['case-manager'])))
    errors.push({ pointer: '/body/caseManagerId', message: 'is no case manager of this site' });
  const { programId } = draft.episode;
  const program = await trx
    .selectFrom('programs')
    .select('siteId')
    .where('id', '=', programId)
    .executeTakeFirst();
  if (programId !== null && program?.siteId !== siteId)
    errors.push({ pointer: '/body/episode/programId', message: 'is no program of this site' });
  return errors.length === 0 ? null : invalidRequest(errors);
};

/** Somebody known who comes again: at one of the actor's sites, and not in care now. */
const againProblem = async (
  { trx, actor }: Admitting,
  personId: PersonId,
): Promise<ProblemError | null> => {
  const person = await trx
    .selectFrom('people')
    .select('siteId')
    .where('id', '=', personId)
    .$if(engineOf(trx) === 'postgresql', (query) => query.forUpdate())
    .executeTakeFirst();
  if (person === undefined || !actor.siteIds.includes(person.siteId)) return notFound();
  const open = await trx
    .selectFrom('episodes')
    .select('id')
    .where('personId', '=', personId)
    .where('endedOn', 'is', null)
    .executeTakeFirst();
  return open === undefined
    ? null
    : notChangeable('This person is in care already. End that episode first.');
};

const whoProblem = async (admitting: Admitting): Promise<ProblemError | null> => {
  const { trx, actor, draft } = admitting;
  if (draft.personId !== null) return againProblem(admitting, draft.personId);
  if (draft.person === null) return notFound();
  const alike = await readPossibleDuplicates(trx, actor.siteIds, draft.person);
  const unseen = alike.filter(({ personId }) => !draft.differentFrom.includes(personId));
  return unseen.length === 0 ? null : duplicatesUnseen(unseen);
};

const LONGEST_CODE = 6;

/** The next free number of a site; the site is held. */
const nextCode = async (trx: Database, siteId: SiteId): Promise<string> => {
  const rows = await trx
    .selectFrom('people')
    .select('code')
    .where('siteId', '=', siteId)
    .where('code', 'like', 'P-%')
    .execute();
  const last = Math.max(0, ...rows.map(({ code }) => Number(/^P-(\d+)$/.exec(code)?.[1] ?? 0)));
  return `P-${String(last + 1).padStart(LONGEST_CODE, '0')}`;
};

const addPerson = async ({ trx, draft }: Admitting): Promise<PersonId> => {
  if (draft.personId !== null) return draft.personId;
  if (draft.person === null) throw new Error('An admission of nobody was let through');
  const id = newId() as string as PersonId;
  const notAsked = { bornInYear: null, sex: null, raceEthnicity: null, employment: null };
  const code = await nextCode(trx, draft.siteId);
  await trx
    .insertInto('people')
    .values({ id, siteId: draft.siteId, version: 1, code, ...notAsked, ...draft.person })
    .execute();
  return id;
};

const addRecords = async (
  { trx, actor, now, draft }: Admitting,
  personId: PersonId,
  episodeId: EpisodeId,
): Promise<void> => {
  const row = () => ({
    id: newId(),
    version: 1,
    recordedAt: now,
    recordedBy: actor.id,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    personId,
    episodeId,
  });
  const on = draft.episode.admittedOn;
  if (draft.home !== null)
    await trx
      .insertInto('livingReports')
      .values({ ...row(), ...draft.home, on, planAcceptedOn: null })
      .execute();
  for (const consent of draft.consents)
    await trx
      .insertInto('consents')
      .values({ ...row(), ...consent, revokedOn: null })
      .execute();
};

const addEpisode = async (admitting: Admitting, personId: PersonId): Promise<EpisodeId> => {
  const { trx, draft } = admitting;
  const id = newId() as string as EpisodeId;
  const { siteId, therapistId, caseManagerId } = draft;
  const open = { endedOn: null, endReason: null, endNote: null, version: 1 };
  const columns = episodeColumns(draft.episode);
  await trx
    .insertInto('episodes')
    .values({ id, personId, siteId, therapistId, caseManagerId, ...open, ...columns })
    .execute();
  await insertEpisodeLists(trx, { personId, episodeId: id }, draft.episode);
  await addRecords(admitting, personId, id);
  return id;
};

/** Takes somebody into care: all of it or nothing, and never a second open episode. */
export const admit = async (admitting: Admitting): Promise<Answered<Admitted> | ProblemError> => {
  const { trx, draft, today, now, actor } = admitting;
  await lockSite(trx, draft.siteId);
  const problem =
    problemOfFaults(admissionFaults(draft, today)) ??
    (await placeProblem(admitting)) ??
    (await whoProblem(admitting));
  if (problem !== null) return problem;
  const personId = await addPerson(admitting);
  const episodeId = await addEpisode(admitting, personId);
  await refreshSummary(trx, episodeId, now);
  const change = { path: 'admission', recordId: newId(), version: 1, by: actor.id, at: now };
  await tellChange(trx, { episodeId, ...change });
  const resource = { siteId: draft.siteId, therapistIds: [draft.therapistId] };
  const chart = authorize(actor, 'chart.read', resource) ? 'in-reach' : 'out-of-reach';
  return { status: 201, body: { personId, episodeId, chart }, version: null };
};
