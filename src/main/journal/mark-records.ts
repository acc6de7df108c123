import type { JournalLine } from '../../contract/saved/journal-line';
import { gatherMarks } from '../../domain/records/log-marks';
import type { Mark } from '../../domain/stamina/mark';
import type { Steps } from '../../domain/steps';

/** What the log says of the stamina of each plan: read when it is first asked for, since most starts never need it. */
export interface MarkRecords {
  /** A line was appended to the log. */
  note(line: JournalLine): void;
  /** The marks of one plan, in no order; the same list until one of them is noted. */
  of(plan: string): Steps<readonly Mark[]>;
}

/** `earlier` reads the marks of a plan from before the first line that is noted. */
export function createMarkRecords(earlier: (plan: string) => Steps<readonly Mark[]>): MarkRecords {
  const noted: Exclude<JournalLine, { kind: 'mend' }>[] = [];
  const read = new Map<string, readonly Mark[]>();
  const known = new Map<string, readonly Mark[]>();
  return {
    note: (line) => {
      if (line.kind === 'mend') return;
      noted.push(line);
      known.delete(line.plan);
    },
    *of(plan) {
      const before = read.get(plan) ?? (yield* earlier(plan));
      read.set(plan, before);
      const all =
        known.get(plan) ??
        withNoted(
          before,
          noted.filter((line) => line.plan === plan),
        );
      known.set(plan, all);
      return all;
    },
  };
}

function withNoted(
  before: readonly Mark[],
  lines: readonly Exclude<JournalLine, { kind: 'mend' }>[],
): readonly Mark[] {
  const gathered = gatherMarks(before);
  for (const line of lines) gathered.note(line);
  return gathered.all();
}
