import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ClinicStaff, Invitation, StaffDraft } from '#contract/clinic';
import { IdOfStaff, Shape } from '#contract/scalars';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { idempotencyHeader, sendAnswered } from '../recording/once-only.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { added, changed } from './clinic-write.ts';
import { conflictWith } from './setup-routes.ts';
import { addStaff, changeStaff, deactivate, inviteAgain } from './staff-writes.ts';

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];
const tags = ['clinic'];
const config = { policy: 'clinic.change' } as const;
const params = Shape({ staffId: IdOfStaff });

const addInvitations = (api: Api, context: ApiContext): void => {
  api.post(
    '/staff',
    {
      config,
      schema: {
        tags,
        summary: 'Add somebody to the staff and make the link that lets them choose a password',
        headers: idempotencyHeader,
        body: StaffDraft,
        response: { 201: Invitation, ...problems(400, 401, 404, 422) },
      },
    },
    async (request, reply) =>
      sendAnswered(reply, await added(context, request, (write) => addStaff(write, request.body))),
  );
  api.post(
    '/staff/:staffId/invitation',
    {
      config,
      schema: {
        tags,
        summary: 'Make a new link; ends every sign-in and the old password',
        params,
        headers: idempotencyHeader,
        body: Shape({}),
        response: { 201: Invitation, ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { staffId } = request.params;
      return sendAnswered(
        reply,
        await added(context, request, (write) => inviteAgain(write, staffId)),
      );
    },
  );
};

const addChange = (api: Api, context: ApiContext): void => {
  api.put(
    '/staff/:staffId',
    {
      config,
      schema: {
        tags,
        summary: 'Change who somebody is and what they may do',
        params,
        headers: ifMatchHeader,
        body: StaffDraft,
        response: {
          200: ClinicStaff,
          ...problems(400, 401, 404, 428),
          ...conflictWith(ClinicStaff),
        },
      },
    },
    (request) => {
      const version = versionOf(request.headers['if-match']);
      return changed(context, request, (write) =>
        changeStaff(write, request.params.staffId, version, request.body),
      );
    },
  );
};

const addDeactivation = (api: Api, context: ApiContext): void => {
  api.post(
    '/staff/:staffId/deactivation',
    {
      config,
      schema: {
        tags,
        summary: 'End the access of somebody, in every browser at once',
        params,
        headers: ifMatchHeader,
        body: Shape({}),
        response: {
          200: ClinicStaff,
          ...problems(400, 401, 404, 409, 428),
          ...conflictWith(ClinicStaff),
        },
      },
    },
    (request) => {
      const version = versionOf(request.headers['if-match']);
      return changed(context, request, (write) =>
        deactivate(write, request.params.staffId, version),
      );
    },
  );
};

/** Accounts of the staff, as an administrator keeps them. */
export const staffRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addInvitations(api, context);
  addChange(api, context);
  addDeactivation(api, context);
};
