import { Type } from 'typebox';
import { invalidRequest, versionNeeded } from './problem-handler.ts';

/** Header of a write over a row: the version that the writer saw, as an entity tag. */
export const ifMatchHeader = Type.Object({
  'if-match': Type.Optional(Type.String({ description: 'Version of the row, in quotes: "3"' })),
});

/** @throws ProblemError 428 without the header, 400 for anything but a version in quotes. */
export const versionOf = (ifMatch: string | undefined): number => {
  if (ifMatch === undefined) throw versionNeeded();
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(ifMatch) ?? [];
  if (version === undefined)
    throw invalidRequest([
      { pointer: '/headers/if-match', message: 'must be a version in quotes, such as "3"' },
    ]);
  return Number(version);
};
