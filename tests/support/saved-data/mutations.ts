/** A generator of numbers from 0 up to 1 that gives the same ones every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `bytes` with one to eight bytes changed, left out, doubled or zeroed, as a bad disk or a bad program leaves them. */
export function mutated(bytes: Buffer, random: () => number): Buffer {
  let result = Buffer.from(bytes);
  const times = 1 + Math.floor(random() * 8);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * result.length);
    const kind = Math.floor(random() * 4);
    if (kind === 0) result[at] = Math.floor(random() * 256);
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + 1)]);
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at), result.subarray(at - 1)]);
    else result.fill(0, at, Math.min(at + 16, result.length));
  }
  return result;
}
