import { type Static, Type } from 'typebox';
import { administrationModes, instrumentIds } from '#domain/measures/administration';
import {
  Count,
  DraftOf,
  IdOfEpisode,
  IdOfPerson,
  IdOfRecord,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

const Answer = Nullable(Type.Integer({ minimum: 0, maximum: 100 }));

export const Administration = Shape({
  ...recorded,
  instrument: OneOf(instrumentIds),
  on: PlainDate,
  mode: OneOf(administrationModes),
  /** In which language it was asked, as a BCP 47 tag; null where nobody wrote it down. */
  language: Nullable(Text(35)),
  answers: Type.Array(Answer, { maxItems: 40 }),
  /** Why the person did not want to answer at all; null where it was answered. */
  declinedReason: Nullable(Text(300)),
});
export type Administration = Static<typeof Administration>;

export const AdministrationDraft = DraftOf(Administration);
export type AdministrationDraft = Static<typeof AdministrationDraft>;

/** What the tablet that is handed to a person shall ask. */
export const HandOverStart = Shape({
  instruments: Type.Array(OneOf(instrumentIds), { minItems: 1, maxItems: 14, uniqueItems: true }),
});
export type HandOverStart = Static<typeof HandOverStart>;

/** One questionnaire on the tablet, with what is answered so far. */
export const TabletQuestionnaire = Shape({
  instrument: OneOf(instrumentIds),
  answers: Type.Array(Answer, { maxItems: 40 }),
  state: OneOf(['open', 'finished']),
});
export type TabletQuestionnaire = Static<typeof TabletQuestionnaire>;

/** All that a tablet in a person's hands may know: no name, no scores, nothing of the chart. */
export const TabletWork = Shape({
  questionnaires: Type.Array(TabletQuestionnaire),
  /** `stopped`: an answer needs a staff member at once. */
  state: OneOf(['asking', 'finished', 'stopped']),
});
export type TabletWork = Static<typeof TabletWork>;

export const TabletAnswer = Shape({
  instrument: OneOf(instrumentIds),
  /** 1 for the first. */
  item: Type.Integer({ minimum: 1, maximum: 40 }),
  answer: Answer,
});
export type TabletAnswer = Static<typeof TabletAnswer>;

export const TabletFinish = Shape({ instrument: OneOf(instrumentIds) });
export type TabletFinish = Static<typeof TabletFinish>;

/** The password of the staff member who handed the tablet over. */
export const TakeBack = Shape({ password: Text(1024) });
export type TakeBack = Static<typeof TakeBack>;

/** What came of a hand-over. */
export const TakenBack = Shape({
  personId: IdOfPerson,
  episodeId: IdOfEpisode,
  recorded: Type.Array(IdOfRecord),
  /** How many of them raise a suicide alert. */
  alerts: Count,
});
export type TakenBack = Static<typeof TakenBack>;
