import Fastify, { type FastifyInstance } from 'fastify';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { authenticate } from './access/authenticate.ts';
import { enforceRoutePolicies } from './access/route-policy.ts';
import { sessionRoutes } from './access/session-routes.ts';
import type { ApiContext } from './api-context.ts';
import { admissionRoutes } from './admission/admission-routes.ts';
import { correctionRoutes } from './admission/correction-routes.ts';
import { attendanceRoutes } from './attendance/attendance-routes.ts';
import { sessionPlanRoutes } from './attendance/session-plan-routes.ts';
import { sendAsIs, sendChecked } from './answer-serializer.ts';
import { caseloadRoutes } from './caseload/caseload-routes.ts';
import { chartRoutes } from './chart/chart-routes.ts';
import { clinicRoutes } from './clinic-routes.ts';
import { firstAccessRoutes } from './clinic/first-access-routes.ts';
import { setupRoutes } from './clinic/setup-routes.ts';
import { staffRoutes } from './clinic/staff-routes.ts';
import { cohortRoutes } from './cohort/cohort-routes.ts';
import { compressAnswers } from './compress-answers.ts';
import { incentiveRoutes } from './modalities/incentive-routes.ts';
import { prizeShelfRoutes } from './modalities/prize-shelf-routes.ts';
import { handOverRoutes } from './measures/hand-over-routes.ts';
import { tabletRoutes } from './measures/tablet-routes.ts';
import { groupsRoutes } from './groups/groups-routes.ts';
import { groupSessionsRoutes } from './groups/group-sessions-routes.ts';
import { guestsRoutes } from './groups/guests-routes.ts';
import { membersRoutes } from './groups/members-routes.ts';
import { rosterRoutes } from './groups/roster-routes.ts';
import { sessionChangeRoutes } from './groups/session-change.ts';
import { newId } from './new-id.ts';
import { notesRoutes } from './notes/notes-routes.ts';
import { describeRoutes } from './openapi.ts';
import { handleProblem, notFound, urlTooLong } from './problem-handler.ts';
import { parseJsonBody } from './json-body.ts';
import { compileValidator } from './request-validation.ts';
import { headersOf, setSecurityHeaders } from './security-headers.ts';
import { ChangeBell } from './recording/change-bell.ts';
import { changeRoutes } from './recording/change-routes.ts';
import { draftRoutes } from './recording/draft-routes.ts';
import { recordRoutes } from './recording/record-routes.ts';
import { serveWebFiles } from './web-files.ts';
import { workRoutes } from './work/work-routes.ts';

export interface ApiOptions extends Omit<ApiContext, 'bell'> {
  readonly version: string;
  /** Folder of the built application; null where another server brings it. */
  readonly web: string | null;
  /** Checks each answer against its contract; for tests. */
  readonly checkAnswers?: boolean;
}

const KIB = 1024;
const URL_LIMIT = 2 * KIB;
const limits = {
  bodyLimit: 64 * KIB,
  connectionTimeout: 15_000,
  requestTimeout: 10_000,
  handlerTimeout: 10_000,
  keepAliveTimeout: 5_000,
  // Node looks for connections past their time only so often, by default twice a minute.
  http: { headersTimeout: 5_000, maxHeaderSize: 16 * KIB, connectionsCheckingInterval: 2_000 },
  routerOptions: { maxParamLength: 100, caseSensitive: true },
} as const;

/** Fastify is lenient by default: here nothing is coerced, dropped, guessed or waited for. */
const createServer = ({ https }: ApiOptions): FastifyInstance =>
  Fastify({
    ...limits,
    exposeHeadRoutes: false,
    genReqId: newId,
    frameworkErrors: (error, request, reply) => {
      void reply.headers({ ...headersOf(https), 'cache-control': 'no-store' });
      void handleProblem(error, request, reply);
    },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable)
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    },
  });

/** Every route is registered here, by name, so this is the API's table of contents. */
const registerRoutes = (api: FastifyInstance, context: ApiContext, version: string): void => {
  const options = { ...context, prefix: '/api' };
  void api.register(clinicRoutes, { ...options, version });
  void api.register(sessionRoutes, options);
  void api.register(firstAccessRoutes, options);
  void api.register(setupRoutes, options);
  void api.register(staffRoutes, options);
  void api.register(admissionRoutes, options);
  void api.register(correctionRoutes, options);
  void api.register(caseloadRoutes, options);
  void api.register(chartRoutes, options);
  void api.register(notesRoutes, options);
  void api.register(attendanceRoutes, options);
  void api.register(sessionPlanRoutes, options);
  void api.register(groupsRoutes, options);
  void api.register(groupSessionsRoutes, options);
  void api.register(membersRoutes, options);
  void api.register(rosterRoutes, options);
  void api.register(guestsRoutes, options);
  void api.register(sessionChangeRoutes, options);
  void api.register(recordRoutes, options);
  void api.register(changeRoutes, options);
  void api.register(draftRoutes, options);
  void api.register(handOverRoutes, options);
  void api.register(tabletRoutes, options);
  void api.register(incentiveRoutes, options);
  void api.register(prizeShelfRoutes, options);
  void api.register(workRoutes, options);
  void api.register(cohortRoutes, options);
};

/** The whole server: the API and, where it was built, the application. */
export const createApi = (options: ApiOptions): FastifyInstance => {
  const api = createServer(options).withTypeProvider<TypeBoxTypeProvider>();
  const { database, clock, systemTime, https } = options;
  const bell = new ChangeBell();
  const context: ApiContext = { database, clock, systemTime, https, bell };
  api.setValidatorCompiler(compileValidator);
  api.setSerializerCompiler(options.checkAnswers ? sendChecked : sendAsIs);
  api.setErrorHandler(handleProblem);
  parseJsonBody(api);
  setSecurityHeaders(api, https);
  compressAnswers(api);
  api.addHook('onRequest', async ({ url }) => {
    if (url.length > URL_LIMIT) throw urlTooLong();
  });
  enforceRoutePolicies(api);
  authenticate(api, context);
  api.addHook('preClose', async () => bell.close());
  describeRoutes(api, options.version);
  registerRoutes(api, context, options.version);
  if (options.web === null)
    api.setNotFoundHandler(() => {
      throw notFound();
    });
  else serveWebFiles(api, options.web);
  return api;
};
