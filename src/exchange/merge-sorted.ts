/** Merges sorted streams into one, holding one item of each. */

export async function* mergeSorted<T>(
  streams: readonly AsyncIterator<T>[],
  compare: (a: T, b: T) => number,
): AsyncGenerator<T> {
  const heads: { item: T; stream: AsyncIterator<T> }[] = [];
  for (const stream of streams) {
    const first = await stream.next();
    if (!first.done) heads.push({ item: first.value, stream });
  }
  while (heads.length > 0) {
    // Few streams: a look over all is cheaper than a heap. The earlier stream wins a tie.
    let least = 0;
    for (const [at, head] of heads.entries()) {
      const best = heads[least];
      if (best && compare(head.item, best.item) < 0) least = at;
    }
    const head = heads[least];
    if (!head) return;
    yield head.item;
    const next = await head.stream.next();
    if (next.done) heads.splice(least, 1);
    else head.item = next.value;
  }
}
