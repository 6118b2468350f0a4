import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  ClinicSetup,
  ClinicSite,
  Closure,
  ClosureDraft,
  NewProgram,
  Program,
  ProgramDraft,
  SiteDraft,
} from '#contract/clinic';
import { ConflictOf } from '#contract/recording';
import { IdOfProgram, IdOfSite, PlainDate, Shape } from '#contract/scalars';
import type { TObject } from 'typebox';
import { reachOf } from '../access/authorize.ts';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { notFound } from '../problem-handler.ts';
import { idempotencyHeader, sendAnswered } from '../recording/once-only.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { readSetup, readSites } from './clinic-repository.ts';
import { added, changed, findClinic } from './clinic-write.ts';
import { addProgram, changeProgram } from './program-writes.ts';
import { addClosure, addSite, changeSite, removeClosure } from './site-writes.ts';

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];
const tags = ['clinic'];
const config = { policy: 'clinic.change' } as const;

/** What a stale writer is answered with. */
export const conflictWith = (row: TObject) => ({
  412: {
    description: 'Somebody else changed it meanwhile',
    content: { 'application/problem+json': { schema: ConflictOf(row) } },
  },
});

const addSetup = (api: Api, context: ApiContext): void => {
  api.get(
    '/clinic-setup',
    {
      config: { policy: 'clinic.read' },
      schema: {
        tags,
        summary: 'Sites, programs, staff and closures of the clinic',
        response: { 200: ClinicSetup, ...problems(401, 404) },
      },
    },
    (request) => {
      const { role, siteIds } = signedInOf(request);
      const reach = reachOf(role, 'clinic.read') === 'clinic' ? null : siteIds;
      return decided(context, request, findClinic(request), (trx) =>
        readSetup(trx, reach, context.systemTime()),
      );
    },
  );
};

const addSites = (api: Api, context: ApiContext): void => {
  const asked = { tags, body: SiteDraft };
  api.post(
    '/sites',
    {
      config,
      schema: {
        ...asked,
        summary: 'Add a site',
        headers: idempotencyHeader,
        response: { 201: ClinicSite, ...problems(400, 401, 404, 422) },
      },
    },
    async (request, reply) =>
      sendAnswered(reply, await added(context, request, (write) => addSite(write, request.body))),
  );
  api.put(
    '/sites/:siteId',
    {
      config,
      schema: {
        ...asked,
        summary: 'Change a site',
        params: Shape({ siteId: IdOfSite }),
        headers: ifMatchHeader,
        response: { 200: ClinicSite, ...problems(400, 401, 404, 428), ...conflictWith(ClinicSite) },
      },
    },
    (request) => {
      const version = versionOf(request.headers['if-match']);
      return changed(context, request, (write) =>
        changeSite(write, request.params.siteId, version, request.body),
      );
    },
  );
};

const addClosures = (api: Api, context: ApiContext): void => {
  api.post(
    '/sites/:siteId/closures',
    {
      config,
      schema: {
        tags,
        summary: 'Close a site for a day',
        params: Shape({ siteId: IdOfSite }),
        headers: idempotencyHeader,
        body: ClosureDraft,
        response: { 201: Closure, ...problems(400, 401, 404, 422) },
      },
    },
    async (request, reply) => {
      const { siteId } = request.params;
      const answer = await added(context, request, async (write) => {
        const site = (await readSites(write.trx)).find(({ id }) => id === siteId);
        if (site === undefined) return notFound();
        return addClosure(write, siteId, request.body, context.clock.today(site.timeZone));
      });
      return sendAnswered(reply, answer);
    },
  );
};

const addReopening = (api: Api, context: ApiContext): void => {
  api.delete(
    '/sites/:siteId/closures/:closedOn',
    {
      config,
      schema: {
        tags,
        summary: 'Open a site again on a day',
        params: Shape({ siteId: IdOfSite, closedOn: PlainDate }),
        response: { 204: Type.Null(), ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const { siteId, closedOn } = request.params;
      await changed(context, request, (write) => removeClosure(write, siteId, closedOn));
      return reply.code(204).send(null);
    },
  );
};

const addPrograms = (api: Api, context: ApiContext): void => {
  api.post(
    '/programs',
    {
      config,
      schema: {
        tags,
        summary: 'Add a program',
        headers: idempotencyHeader,
        body: NewProgram,
        response: { 201: Program, ...problems(400, 401, 404, 422) },
      },
    },
    async (request, reply) =>
      sendAnswered(reply, await added(context, request, (w) => addProgram(w, request.body))),
  );
  api.put(
    '/programs/:programId',
    {
      config,
      schema: {
        tags,
        summary: 'Change a program',
        params: Shape({ programId: IdOfProgram }),
        headers: ifMatchHeader,
        body: ProgramDraft,
        response: { 200: Program, ...problems(400, 401, 404, 428), ...conflictWith(Program) },
      },
    },
    (request) => {
      const version = versionOf(request.headers['if-match']);
      return changed(context, request, (write) =>
        changeProgram(write, request.params.programId, version, request.body),
      );
    },
  );
};

/** Sites, programs and closures, as an administrator keeps them. */
export const setupRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addSetup(api, context);
  addSites(api, context);
  addClosures(api, context);
  addReopening(api, context);
  addPrograms(api, context);
};
