import type { Program, ProgramPhase } from '#contract/clinic';
import type { Track } from '#domain/chart/episode';
import type { ProgramId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { Static } from 'typebox';

/** What an administrator keeps. */
export interface ClinicTables {
  programs: Omit<Program, 'tracks' | 'phases'>;
  programPhases: Static<typeof ProgramPhase> & { programId: ProgramId; position: number };
  programTracks: { programId: ProgramId; position: number; track: Track };
  oneTimeLinks: {
    /** SHA-256 of the token in the link's address; the token itself is never stored. */
    tokenHash: string;
    purpose: 'first-administrator' | 'invitation';
    /** Who is invited; null for the first administrator, who is nobody yet. */
    staffId: StaffId | null;
    madeAt: Instant;
    endsAt: Instant;
  };
}
