import { listText } from '../chart/wording.ts';
import type { CriterionId } from './criterion.ts';

interface CriterionWording {
  /** Heads its sentence: `Attendance`. */
  readonly name: string;
  /** Inside a sentence: `attendance`. */
  readonly phrase: string;
  /** Whose record changes it. */
  readonly whoCanChange: string;
}

const wording = (phrase: string, whoCanChange: string, name?: string): CriterionWording => ({
  name: name ?? phrase.charAt(0).toUpperCase() + phrase.slice(1),
  phrase,
  whoCanChange,
});

/** What each criterion is called, and who can change it. */
export const criterionWording: Readonly<Record<CriterionId, CriterionWording>> = {
  G1: wording('suicide safety', 'whoever gives the screen; a clinician closes an open risk item'),
  G2: wording('overdose and medical crisis', 'whoever holds the individual session'),
  G3: wording('withdrawal', 'the assessor of dimension 1'),
  G4: wording('a safe place to live', 'the case manager', 'Safe place to live'),
  G5: wording('medication continuity', 'the prescriber or nurse, or who records doses'),
  C1: wording('attendance', 'the attendance recorder'),
  C2: wording('tests as expected', 'whoever collects and records tests'),
  C3: wording('use days', 'the person, by the BAM'),
  C4: wording('craving', 'the person, by the weekly rating'),
  C5: wording('mood, anxiety and trauma symptoms', 'the person, by the measures'),
  C6: wording('plan goals', 'the therapist, with the person'),
  C7: wording('coping skills', 'the therapist or group leader'),
  C8: wording('relapse-prevention plan', 'the therapist, with the person'),
  C9: wording('recovery support', 'the person, by the BARC-10 and support reports'),
  C10: wording('medication taken', 'whoever records doses'),
  C11: wording('recovery environment', 'the assessor of the dimensions'),
  C12: wording('next care', 'the case manager'),
};

/** Criteria inside a sentence: `attendance and plan goals`. */
export const criterionPhrases = (ids: readonly CriterionId[]): string =>
  listText(ids.map((id) => criterionWording[id].phrase));
