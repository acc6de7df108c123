import fs from 'node:fs';
import path from 'node:path';
import { planFileLimit } from '../../contract/limits';
import { parsePlanFile } from '../../contract/plan-file/plan-file';
import { text } from '../../contract/text';
import type { Plan } from '../../domain/plan/plan';
import { errorCode } from '../store/disk';

export type PlanFileReading =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): PlanFileReading => ({ ok: false, sentence });

/** Reads the plan file at `file`; what cannot be used is refused with one sentence that names it. Never throws. */
export function readPlanFile(file: string): PlanFileReading {
  const name = path.basename(file);
  let bytes: Buffer;
  try {
    const { size } = fs.statSync(file);
    if (size > planFileLimit) return refused(text.planFile.tooLarge(name, size, planFileLimit));
    bytes = fs.readFileSync(file);
  } catch (error) {
    return refused(text.planFile.unreadable(name, errorCode(error)));
  }
  const written = decode(bytes);
  if (written === null) return refused(text.planFile.notText(name));
  const result = parsePlanFile(written);
  return result.ok ? result : refused(text.planFile.refused(name, result.why));
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
