import type { RecordId } from '../ids.ts';
import type { ProgramWeek } from '../time/program-week.ts';

/** What one program week held for one person. Hours are decimal. */
export interface AttendanceWeek {
  readonly week: ProgramWeek;
  /** `partial`: the episode began or ended inside it; `running`: today lies in it. */
  readonly extent: 'full' | 'partial' | 'running';
  /** The plan's dose for this week, reduced in a partial week and by closures; null without a plan. */
  readonly prescribedHours: number | null;
  /** Planned hours of counted services so far, without excused and program-cancelled sessions. */
  readonly scheduledHours: number;
  readonly attendedHours: number;
  /** Planned hours of counted services later this week. */
  readonly stillScheduledHours: number;
  /** Attended of scheduled; null when fewer hours were scheduled than a rate needs. */
  readonly rate: number | null;
  /** Different days with an attended session. */
  readonly visits: number;
  readonly noShows: number;
  readonly excused: number;
  readonly programCancelled: number;
  readonly individualSessions: number;
  /** Sessions whose attendance nobody recorded although their day has passed. */
  readonly notRecorded: number;
  readonly n: number;
  readonly rows: readonly RecordId[];
}
