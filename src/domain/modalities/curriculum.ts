import { wasAttended } from '../attendance/counted-minutes.ts';
import type { SessionAttendance } from '../attendance/session.ts';
import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { CurriculumWork } from './modality-work.ts';
import type { CurriculumCode, CurriculumPart } from './curriculum-rules.ts';

const DAYS_PER_WEEK = 7;
const CODE = /^(ERS|RP|FE|SS) ?(\d{1,2})\b/;

/** The part and number that open the title of a manual's session: `RP 12 Triggers`; null for others. */
export const curriculumSessionOf = (
  title: string,
): { readonly code: CurriculumCode; readonly number: number } | null => {
  const found = CODE.exec(title);
  return found === null ? null : { code: found[1] as CurriculumCode, number: Number(found[2]) };
};

export interface CurriculumCoverage {
  readonly part: CurriculumPart;
  /** Numbers of the different sessions attended, in order. */
  readonly attended: readonly number[];
  /** How many the pace of the manual has brought by now, after completed weeks. */
  readonly due: number;
  /** Attended ÷ due, above 1 for somebody ahead; null while none is due. */
  readonly coverage: number | null;
}

/** Where a session of the manual shows: in the title of one that was attended, or by itself. */
export interface CurriculumRecords {
  readonly attendance: readonly SessionAttendance[];
  readonly curriculumWork: readonly CurriculumWork[];
}

const dueBy = (part: CurriculumPart, completedWeeks: number): number => {
  const weeks = Math.max(0, completedWeeks - (part.fromWeek - 1));
  return Math.min(part.sessions, weeks * part.perWeek);
};

/** How much of each part of a manual somebody has had, of what was due by today. */
export const curriculumCoverage = (
  { attendance, curriculumWork }: CurriculumRecords,
  startedOn: PlainDate,
  today: PlainDate,
  curriculum: readonly CurriculumPart[],
): readonly CurriculumCoverage[] => {
  const completedWeeks = Math.floor(daysBetween(startedOn, today) / DAYS_PER_WEEK);
  const sessions = [
    ...attendance
      .filter((row) => row.modality === 'matrix' && row.heldOn <= today && wasAttended(row))
      .map(({ title }) => curriculumSessionOf(title)),
    ...curriculumWork
      .filter(({ on, attended }) => attended === 'yes' && on <= today)
      .map(({ part: code, number }) => ({ code, number })),
  ];
  return curriculum.map((part) => {
    const numbers = sessions.flatMap((session) =>
      session?.code === part.code && session.number >= 1 && session.number <= part.sessions
        ? [session.number]
        : [],
    );
    const attended = [...new Set(numbers)].sort((a, b) => a - b);
    const due = dueBy(part, completedWeeks);
    return { part, attended, due, coverage: due === 0 ? null : attended.length / due };
  });
};
