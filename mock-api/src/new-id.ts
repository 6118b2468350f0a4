import { v7 } from 'uuid';
import type { RecordId } from '#domain/ids';

/** A UUIDv7: ids of one table sort by the time at which they were made. */
export const newId = (): RecordId => v7() as RecordId;
