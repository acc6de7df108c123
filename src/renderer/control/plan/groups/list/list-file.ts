import { words } from '../../../words';
import { decodeText } from './decode-text';

/** No class list is larger, in bytes; a larger file is not even read. */
const largest = 1_000_000;

/** What was read of a file: its text, or in one sentence why there is none. */
export type ReadFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** What `fileTypes` of a file chooser offers first. */
export const listFileTypes: readonly string[] = ['.csv', '.tsv', '.txt', 'text/csv', 'text/plain'];

export async function readListFile(file: File): Promise<ReadFile> {
  const texts = words.plan.groups.list;
  if (file.size > largest) return { ok: false, why: texts.tooLarge };
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null ? { ok: false, why: texts.notText } : { ok: true, text };
  } catch {
    // It was moved or taken away meanwhile.
    return { ok: false, why: texts.notRead };
  }
}
