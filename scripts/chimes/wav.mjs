// @ts-check

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

/**
 * A mono 16-bit PCM file in RIFF/WAVE form, without any chunk that would differ from run to run.
 * @param {Float64Array} samples each within -1 and 1
 * @param {number} sampleRate hertz
 * @returns {Uint8Array}
 */
export function encodeWav(samples, sampleRate) {
  const dataBytes = samples.length * BYTES_PER_SAMPLE;
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + dataBytes));
  ascii(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  ascii(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // bytes in the format chunk
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  ascii(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
  samples.forEach((sample, i) => {
    view.setInt16(HEADER_BYTES + i * BYTES_PER_SAMPLE, Math.round(sample * 32_767), true);
  });
  return new Uint8Array(view.buffer);
}

/**
 * @param {DataView} view
 * @param {number} offset
 * @param {string} text
 */
function ascii(view, offset, text) {
  for (let i = 0; i < text.length; i += 1) view.setUint8(offset + i, text.charCodeAt(i));
}
