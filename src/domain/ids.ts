/** Ids are branded so that, for instance, a session's id cannot be passed as a person's. */
type Id<Kind extends string> = string & { readonly __kind: Kind };

export type SiteId = Id<'site'>;
export type StaffId = Id<'staff'>;
export type ProgramId = Id<'program'>;
export type PersonId = Id<'person'>;
export type EpisodeId = Id<'episode'>;
/** Any row of a chart that can stand as evidence: a session, a test, a dose, a measure, a note. */
export type RecordId = Id<'record'>;
