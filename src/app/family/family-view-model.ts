import { createSelector } from '@ngrx/store';
import type { FamilySession, FamilySupport } from '#contract/family';
import { inForce } from '#domain/chart/recorded';
import { countText, listText } from '#domain/chart/wording';
import { supportConsent } from '#domain/family/support-consent';
import type { PlainDate } from '#domain/time/plain-date';
import { chartFeature } from '../chart/store/chart-feature';
import { longDay, weekdayDay } from '../ui/format/dates';
import {
  cell,
  phoneCell,
  type RecordCell,
  type RecordRow,
  stateCell,
  struckNote,
} from '../ui/records/record-row';
import { consentWords, noDisclosure, sessionStatusWords, unsafeWords } from './family-labels';
import { familyFeature } from './store/family-feature';

export interface FamilyView {
  readonly supports: readonly RecordRow[];
  readonly sessions: readonly RecordRow[];
  /** Supporters whom staff must never invite; said above the lists. */
  readonly unsafe: readonly string[];
  readonly finding: string;
}

const endText = ({ consentEndsOn, consentRevokedOn }: FamilySupport): string | null => {
  if (consentRevokedOn !== null) return `on ${longDay(consentRevokedOn)}`;
  return consentEndsOn === null ? null : `until ${longDay(consentEndsOn)}`;
};

const consentCells = (support: FamilySupport, today: PlainDate): RecordCell[] => {
  const state = supportConsent(support, today);
  const [tone, word] = consentWords[state];
  const scope = state === 'in-force' ? (support.consentScope ?? noDisclosure) : noDisclosure;
  return [stateCell(tone, word, endText(support)), cell(scope)];
};

const supportRow = (support: FamilySupport, today: PlainDate): RecordRow => ({
  id: support.id,
  correct: { kind: 'family-supports', id: support.id },
  struck: struckNote(support),
  cells: [
    cell(support.name, support.relation),
    support.contact === 'unsafe' ? stateCell('safety', unsafeWords) : cell('supportive'),
    phoneCell(support.phone, support.contact === 'unsafe' ? unsafeWords : support.contactRule),
    ...consentCells(support, today),
  ],
});

const sessionRow = (session: FamilySession, supports: readonly FamilySupport[]): RecordRow => {
  const came = supports.filter(({ id }) => session.participants.includes(id));
  return {
    id: session.id,
    correct: { kind: 'family-sessions', id: session.id },
    struck: struckNote(session),
    cells: [
      cell(weekdayDay(session.on)),
      cell(
        listText(came.map(({ name }) => name)) || 'not recorded',
        listText(came.map(({ relation }) => relation)) || null,
      ),
      session.status === 'planned'
        ? stateCell('news', sessionStatusWords.planned)
        : cell(sessionStatusWords[session.status]),
      cell(session.minutes === null ? 'not recorded' : `${session.minutes} min`),
      cell(session.topic, session.relationshipGoal && `Goal: ${session.relationshipGoal}`),
      cell(session.nextOn === null ? 'not agreed' : longDay(session.nextOn)),
    ],
  };
};

const findingOf = (sessions: readonly FamilySession[]): string => {
  const count = (status: FamilySession['status']) =>
    inForce(sessions).filter((session) => session.status === status).length;
  return `${countText(count('held'), 'family session')} held, ${count('planned')} planned.`;
};

/** Supporters, what may be said to each of them today, and the sessions with them, newest first. */
export const familyView = (
  supports: readonly FamilySupport[],
  sessions: readonly FamilySession[],
  today: PlainDate,
): FamilyView => ({
  supports: supports.map((support) => supportRow(support, today)),
  sessions: sessions
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((session) => sessionRow(session, supports)),
  unsafe: inForce(supports)
    .filter(({ contact }) => contact === 'unsafe')
    .map(({ name, relation }) => `${name} (${relation})`),
  finding: findingOf(sessions),
});

export const selectFamily = createSelector(
  chartFeature.selectRecords,
  familyFeature.selectRecords,
  (head, records) =>
    head && records && familyView(records.familySupports, records.familySessions, head.today),
);
