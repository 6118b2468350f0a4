import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Addendum, Note } from '#contract/notes';
import { IdOfEpisode, IdOfRecord, Shape } from '#contract/scalars';
import type { RecordId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { findNote } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { read, rowsOf } from '../chart/rows-query.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';

const noteColumns = Object.keys(Note.properties).filter((column) => column !== 'addenda');
const notes = rowsOf<Omit<Note, 'addenda'>>('notes', noteColumns, 'id', []);
const addenda = rowsOf<Addendum>('noteAddenda', Object.keys(Addendum.properties), 'noteId', [
  'writtenAt',
]);

const readNote = async (trx: Database, noteId: RecordId): Promise<Note> => {
  const [note] = await read(trx, notes, noteId);
  if (note === undefined) throw new Error('No note where one was found before');
  return { ...note, addenda: await read(trx, addenda, noteId) };
};

/** The text of a note, which a chart does not carry. */
export const notesRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.get(
    '/episodes/:episodeId/notes/:noteId',
    {
      config: { policy: 'note.read' },
      schema: {
        tags: ['notes'],
        summary: 'One note with its text and addenda',
        params: Shape({ episodeId: IdOfEpisode, noteId: IdOfRecord }),
        response: { 200: Note, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { episodeId, noteId } = request.params;
      return decided(context, request, findNote(episodeId, noteId), (trx) => readNote(trx, noteId));
    },
  );
};
