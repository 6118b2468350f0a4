/** One event of a stream; without data where only its number is told. */
export interface StreamEvent {
  readonly id: string | null;
  readonly data: string | null;
}

const eventOf = (block: string): StreamEvent => {
  const fields = new Map(
    block
      .split('\n')
      .filter((line) => !line.startsWith(':'))
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trimStart()] as const;
      }),
  );
  return { id: fields.get('id') ?? null, data: fields.get('data') ?? null };
};

/** The whole events of what has arrived so far, and the beginning of the next one. */
export const eventsOf = (
  text: string,
): { readonly events: readonly StreamEvent[]; readonly rest: string } => {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.map(eventOf), rest };
};

/** Reads a stream of server-sent events until it ends; who was away says the last event it knows. */
export const readEvents = async (
  address: string,
  last: string | null,
  signal: AbortSignal,
  tell: (event: StreamEvent) => void,
): Promise<void> => {
  const headers = { accept: 'text/event-stream', ...(last && { 'last-event-id': last }) };
  const answer = await fetch(address, { headers, signal });
  if (!answer.ok || answer.body === null) throw new Error(`Answered with ${answer.status}`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const { events, rest } = eventsOf(text + value);
    text = rest;
    events.forEach(tell);
  }
};
