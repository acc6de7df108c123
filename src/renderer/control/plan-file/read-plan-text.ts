import { planFileLimit } from '../../../contract/limits';
import { text } from '../../../contract/text';

export type PlanText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string };

/** What is asked of a file: a File of the page's, or as much of one. */
export interface ReadableFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const refused = (sentence: string): PlanText => ({ ok: false, sentence });

/** Reads a file that should be a plan file. One that is too large is refused before it is read. Never throws. */
export async function readPlanText(file: ReadableFile): Promise<PlanText> {
  const { name, size } = file;
  if (size > planFileLimit) return refused(text.planFile.tooLarge(name, size, planFileLimit));
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder too, which the page cannot tell from a file.
    return refused(text.planFile.unreadableHere(name));
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(text.planFile.notText(name));
  }
}
