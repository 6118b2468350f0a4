import type { Chart } from '#contract/chart';
import { AdministrationDraft } from '#contract/measures';
import { DrugTestDraft } from '#contract/substance-monitoring';
import { newId } from '../../mock-api/src/new-id.ts';

/** A write over the wire: what was recorded, when it was sent and how long the answer took. */
export interface Written {
  readonly id: string;
  readonly version: number;
  readonly startedAt: number;
  readonly ms: number;
}

interface Asked {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: object;
}

/** Sends one write and insists that it was made. */
export const write = async (address: string, cookie: string, asked: Asked): Promise<Written> => {
  const startedAt = performance.now();
  const answer = await fetch(`${address}${asked.url}`, {
    method: asked.method,
    headers: { cookie, 'content-type': 'application/json', ...asked.headers },
    body: JSON.stringify(asked.body),
  });
  const text = await answer.text();
  const ms = performance.now() - startedAt;
  if (!answer.ok) throw new Error(`${asked.url} was answered with ${answer.status} ${text}`);
  const { id, version } = JSON.parse(text) as { id: string; version: number };
  return { id, version, startedAt, ms };
};

const draftOf = (row: object, { properties }: { properties: object }): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name in properties));

const newRow = (chart: Chart, path: string, body: object): Asked => ({
  method: 'POST',
  url: `/api/episodes/${chart.episode.id}/${path}`,
  headers: { 'idempotency-key': newId() },
  body,
});

/** A try to reach somebody: the smallest row there is. */
export const contactOf = (chart: Chart): Asked =>
  newRow(chart, 'outreach-contacts', { on: chart.today, channel: 'phone', outcome: 'reached' });

/** Attendance, a test and a measure such as the chart has already, to be recorded once more. */
export const writesOf = (chart: Chart): (() => Asked)[] => {
  const place = chart.attendance.find(({ status }) => status === 'attended');
  const tested = chart.tests.findLast(({ state }) => state === 'resulted');
  const measured = chart.administrations.findLast(({ answers }) => answers.length > 0);
  if (place === undefined || tested === undefined || measured === undefined)
    throw new Error('The chart has nothing to record once more');
  let { version } = place;
  const attendance = (): Asked => {
    const attendedMinutes = 1 + (version % place.plannedMinutes);
    const body = { status: 'attended', attendedMinutes, barrier: null };
    const headers = { 'if-match': `"${version}"` };
    version += 1;
    return { method: 'PUT', url: `/api/attendances/${place.id}`, headers, body };
  };
  return [
    attendance,
    () => newRow(chart, 'drug-tests', draftOf(tested, DrugTestDraft)),
    () => newRow(chart, 'administrations', draftOf(measured, AdministrationDraft)),
  ];
};
