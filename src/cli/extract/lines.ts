/** One line of a stream. `bytes` is `null` where it is longer than the limit; then it was skipped. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** Without the line feed. */
  readonly bytes: Uint8Array | null;
}

/** The lines of a stream, one at a time. Holds no more than the limit and one chunk, however long a line is. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = { number: number++, bytes: size <= maxBytes ? Buffer.concat(parts) : null };
    parts = [];
    size = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const LINE_FEED = 10;
