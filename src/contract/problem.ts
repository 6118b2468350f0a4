import { type Static, Type } from 'typebox';
import { Shape, Text } from '#contract/scalars';

/** One wrong field: where it is (JSON pointer into `body`, `query` or `params`) and what is allowed. */
export const FieldError = Shape({ pointer: Text(200), message: Text(300) });
export type FieldError = Static<typeof FieldError>;

/** RFC 9457; the one error shape that crosses the wire. `code` is stable and safe to branch on. */
export const Problem = Shape({
  type: Text(100),
  title: Text(200),
  status: Type.Integer(),
  code: Text(60),
  detail: Type.Optional(Text(1000)),
  /** To quote when asking for help; the server's log has the rest. */
  requestId: Type.Optional(Text(60)),
  /** Seconds to wait before the next try. */
  retryAfter: Type.Optional(Type.Integer()),
  errors: Type.Optional(Type.Array(FieldError)),
});
export type Problem = Static<typeof Problem>;
