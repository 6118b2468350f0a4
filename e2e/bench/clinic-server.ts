import type { Role } from '#domain/access/role';
import { demonstrationSignIns } from '../../mock-api/seed/demonstration-sign-ins.ts';
import { startScript, type Running } from './child-process.ts';

/** A first start makes the clinic and may build the application. */
const START_MS = 600_000;

export interface ClinicServer extends Running {
  readonly cookieOf: (role: Role) => Promise<string>;
}

/** The sign-in that a demonstration clinic has for a role. */
export const signInOf = (role: Role): { email: string; password: string } => {
  const found = demonstrationSignIns.find((each) => each.role === role);
  if (found === undefined) throw new Error(`No demonstration sign-in of a ${role}`);
  return { email: found.email, password: found.password };
};

const signIn = async (address: string, role: Role): Promise<string> => {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(signInOf(role)),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!answer.ok || cookie === undefined)
    throw new Error(`Signing in as ${role} was answered with ${answer.status}`);
  return cookie.split(';', 1)[0] ?? '';
};

/** Serves a clinic as `npm start` does; without pages where only the API is asked. */
export const serveClinic = async (
  folder: string,
  pages: 'with-pages' | 'api-only',
): Promise<ClinicServer> => {
  const script = ['mock-api/commands/start.ts', ...(pages === 'api-only' ? ['--api-only'] : [])];
  const running = await startScript(script, { STEPDOWN_DATA: folder }, '/api/health', START_MS);
  return { ...running, cookieOf: (role) => signIn(running.address, role) };
};
