import type { ReportTrouble } from '../../contract/saved/saved-trouble';
import { millis, type Millis } from '../../domain/units';
import { errorCode } from './disk';

/** Runs something after a delay; returns what calls it off. */
export type After = (delay: Millis, run: () => void) => () => void;

export interface WriterOptions<C> {
  /** What stands in a trouble: the saved kind's name. */
  readonly name: string;
  /** Writes the content or throws. */
  readonly attempt: (content: C) => void;
  readonly after: After;
  readonly report: ReportTrouble;
}

/** Writes contents one after the other and does not give up; the newest content wins. */
export interface PersistentWriter<C> {
  write(content: C): void;
  /** Tries once more at once what is still unwritten. False when it could not be written. */
  flush(): boolean;
}

/** A virus scanner or a cloud folder lets go within a second or two; a full disk takes a person (failure mode D2). */
const delays = [250, 1_000, 4_000, 15_000, 60_000].map(millis);

/** Failures in a row before the teacher is told. */
const patience = 3;

export function createPersistentWriter<C>(options: WriterOptions<C>): PersistentWriter<C> {
  const { name, attempt, after, report } = options;
  let pending: { readonly content: C } | null = null;
  let failures = 0;
  let told = false;
  let callOff: (() => void) | null = null;

  const succeed = (): void => {
    pending = null;
    failures = 0;
    if (told) report({ kind: 'saved-after-all', name });
    told = false;
  };

  const fail = (error: unknown, tellNow: boolean): void => {
    const delay = delays[Math.min(failures, delays.length - 1)] ?? millis(0);
    failures += 1;
    if (!told && (tellNow || failures >= patience)) {
      told = true;
      report({ kind: 'not-saved', name, code: errorCode(error) });
    }
    callOff = after(delay, () => {
      callOff = null;
      attemptNow(false);
    });
  };

  const attemptNow = (tellNow: boolean): void => {
    if (pending === null) return;
    callOff?.();
    callOff = null;
    try {
      attempt(pending.content);
    } catch (error) {
      fail(error, tellNow);
      return;
    }
    succeed();
  };

  return {
    write: (content) => {
      pending = { content };
      // While a try is due, another one now would only meet the same lock.
      if (callOff === null) attemptNow(false);
    },
    flush: () => {
      attemptNow(true);
      return pending === null;
    },
  };
}
