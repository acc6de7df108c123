/** Sound as numbers: one channel, each sample between -1 and 1. */
export interface Sound {
  /** Samples a second. */
  readonly sampleRate: number;
  readonly samples: Float64Array;
}

/**
 * Reads a mono 16-bit PCM file; further chunks are passed over.
 * @throws Error that names what is wrong with the bytes
 */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (ascii(bytes, 0) !== 'RIFF' || ascii(bytes, 8) !== 'WAVE') throw new Error('not a WAVE file');
  let sampleRate: number | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    const kind = ascii(bytes, at);
    if (kind === 'fmt ') {
      const [format, channels, bits] = [0, 2, 14].map((offset) => view.getUint16(body + offset, true));
      if (format !== 1 || channels !== 1 || bits !== 16) throw new Error('not mono 16-bit PCM');
      sampleRate = view.getUint32(body + 4, true);
    }
    if (kind === 'data') {
      if (sampleRate === undefined) throw new Error('no format before the samples');
      if (body + size > bytes.length) throw new Error('cut short');
      return { sampleRate, samples: pcm16(bytes.subarray(body, body + size)) };
    }
    at = body + size + (size % 2);
  }
  throw new Error('no samples');
}

/** Samples from signed 16-bit little-endian numbers, as a file or a recorder gives them. */
export function pcm16(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from(
    { length: Math.floor(bytes.length / 2) },
    (_, i) => view.getInt16(i * 2, true) / 32_768,
  );
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
