import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandAnswer } from '../../contract/channels';
import { formatPlanFile } from '../../contract/plan-file/format-plan-file';
import { text } from '../../contract/text';
import type { Plan } from '../../domain/plan/plan';
import { errorCode } from '../store/disk';

/** Asks where a file is to be saved; `name` is offered. Null when the teacher thinks better of it. */
export type AskWhereToSave = (name: string) => Promise<string | null>;

export interface PlanExportPorts {
  find(plan: string): Plan | null;
  ask: AskWhereToSave;
}

/** Writes plans as plan files to where the teacher wants them. Never throws: what went wrong is said. */
export function createPlanExport({ find, ask }: PlanExportPorts): (plan: string) => Promise<CommandAnswer> {
  return async (id) => {
    const plan = find(id);
    if (plan === null) return { ok: false, said: text.acts.noSuchPlan };
    const chosen = await ask(`${fileNameOf(plan)}.json`);
    if (chosen === null) return { ok: true, said: null };
    // Windows and macOS add the ending before they ask whether a file shall be replaced, Linux does not add it.
    const isWhole = path.extname(chosen) !== '';
    const file = isWhole ? chosen : `${chosen}.json`;
    if (!isWhole && existsSync(file)) {
      return { ok: false, said: text.planFile.alreadyThere(path.basename(file)) };
    }
    const unfinished = `${file}.${process.pid}.part`;
    try {
      // Renamed when it is whole: a disk that fills up must not cost a file that was there before.
      await writeFile(unfinished, formatPlanFile(plan), { flush: true });
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      return { ok: false, said: text.planFile.notWritten(path.basename(file), errorCode(error)) };
    }
    return { ok: true, said: text.planFile.written(path.basename(file)) };
  };
}

/** The plan's name without what a file name may not have on one of the systems. */
function fileNameOf({ id, name }: Plan): string {
  const safe = name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return safe === '' ? id : safe;
}
