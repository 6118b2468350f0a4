import { readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureCaseload } from '../bench/caseload-speed.ts';
import { measureChart } from '../bench/chart-speed.ts';
import type { Figure } from '../bench/figure.ts';
import { clinicsFolder, madeClinic } from '../bench/made-clinic.ts';
import { measureMemory } from '../bench/memory.ts';
import { measureOnScreen } from '../bench/on-screen.ts';
import { measureRecording } from '../bench/recording-speed.ts';
import { reportOf, tableOf } from '../bench/report.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Keeps the made clinics for the next run of the same program. */
    keep: { type: 'boolean', default: false },
  },
});

const say = (words: string): void => void process.stderr.write(`${words}\n`);

const measure = async (clinics: string): Promise<Figure[]> => {
  say('Making clinics of 600 and 5,000 episodes …');
  const small = madeClinic(clinics, 600);
  const large = madeClinic(clinics, 5000);
  say('First visits and charts in a browser …');
  const onScreen = await measureOnScreen(small);
  say('Caseload …');
  const caseload = await measureCaseload(small, large);
  say('Chart …');
  const chart = await measureChart(small);
  say('Recording, with many writers for a minute …');
  const recording = await measureRecording(small);
  say('Memory …');
  return [...onScreen, ...caseload, ...chart, ...recording, ...(await measureMemory(small))];
};

const clinics = clinicsFolder();
const loadAtStart = loadavg()[0] ?? 0;
try {
  const figures = await measure(clinics);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const report = reportOf(figures, version, loadAtStart);
  if (!values.json) console.log(`\n${tableOf(report)}\n`);
  console.log(JSON.stringify(report, null, values.json ? undefined : 2));
} finally {
  if (!values.keep) rmSync(clinics, { recursive: true, force: true });
}
