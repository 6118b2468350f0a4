import {
  FamilySession,
  FamilySessionDraft,
  FamilySupport,
  FamilySupportDraft,
} from '#contract/family';
import { familySessionFaults } from '#domain/family/family-session-faults';
import { familySupportFaults } from '#domain/family/family-support-faults';
import type { RecordId } from '#domain/ids';
import { recordKind } from '../recording/record-kind.ts';

/** People who support the person, and those whom staff must never invite. */
export const familySupportRecord = recordKind({
  path: 'family-supports',
  noun: 'supporter',
  area: 'family',
  action: 'family.change',
  list: 'familySupports',
  table: 'familySupports',
  row: FamilySupport,
  draft: FamilySupportDraft,
  faults: familySupportFaults,
});

/** Sessions with supporters, and invitations to them. */
export const familySessionRecord = recordKind({
  path: 'family-sessions',
  noun: 'family session',
  area: 'family',
  action: 'family.change',
  list: 'familySessions',
  table: 'familySessions',
  row: FamilySession,
  draft: FamilySessionDraft,
  faults: familySessionFaults,
  parts: {
    participants: {
      table: 'familySessionParticipants',
      owner: 'sessionId',
      rows: (supports: readonly RecordId[]) =>
        supports.map((supportId, position) => ({ supportId, position })),
    },
  },
});
