/**
 * The text of a file that a school's system, a spreadsheet or a note pad wrote: UTF-8, UTF-16, or else Windows-1252.
 * Null when it is no text, such as a workbook.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return notText.test(text) ? null : text;
}

/** What no text has: characters that no keyboard types and no printer prints. */
// eslint-disable-next-line no-control-regex
const notText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
