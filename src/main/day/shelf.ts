import type { JournalLine } from '../../contract/saved/journal-line';
import type { SessionRecord } from '../../domain/records/session-record';
import type { Steps } from '../../domain/steps';
import type { Mark } from '../../domain/stamina/mark';
import { createMarkRecords } from '../journal/mark-records';
import { createSessionRecords } from '../journal/session-records';
import type { SavedDay } from '../../contract/saved/day';
import type { SavedHistory } from '../../contract/saved/history';
import type { SavedPlans } from '../../contract/saved/plans';
import type { SavedRotation } from '../../contract/saved/rotation';
import type { RunningSession } from '../../contract/saved/running-session';
import type { Settings } from '../../contract/saved/settings';
import type { SavedStamina } from '../../contract/saved/stamina';

/** A value that outlives the program. */
export interface Kept<T> {
  get(): T;
  set(value: T): void;
}

/** What became of a line that was appended to the log. */
export interface Appended {
  /** It is on the disk now; false while the disk does not take it, and when nothing is kept. */
  readonly written: boolean;
  /** How much of the log is held after it. */
  readonly held: SavedRotation['journal'];
}

/** Everything that is saved. In a rehearsal that keeps nothing, the same shape stands in memory only. */
export interface Shelf {
  readonly settings: Kept<Settings>;
  readonly plans: Kept<SavedPlans>;
  readonly rotation: Kept<SavedRotation>;
  readonly stamina: Kept<SavedStamina>;
  readonly day: Kept<SavedDay>;
  readonly history: Kept<SavedHistory>;
  readonly running: {
    readonly found: { readonly value: RunningSession; readonly lastTouched: number } | null;
    write(session: RunningSession): void;
    touch(): void;
    clear(): void;
  };
  appendToLog(line: JournalLine): Appended;
  /**
   * What the log has of every session, each as it was last written, in the order in which they began; the same list
   * until one is written.
   */
  sessions(): Steps<readonly SessionRecord[]>;
  /** What the log has of a plan's stamina, in no order; the same list until one of its lines is written. */
  marks(plan: string): Steps<readonly Mark[]>;
  /** Brings everything to the disk. */
  close(): void;
}

/** A shelf that forgets: it starts from what `saved` holds and never writes. */
export function forgetfulShelf(
  saved: Pick<
    Shelf,
    'settings' | 'plans' | 'rotation' | 'stamina' | 'day' | 'history' | 'sessions' | 'marks'
  >,
): Shelf {
  const sessions = createSessionRecords(saved.sessions);
  const marks = createMarkRecords(saved.marks);
  return {
    settings: kept(saved.settings.get()),
    plans: kept(saved.plans.get()),
    rotation: kept(saved.rotation.get()),
    stamina: kept(saved.stamina.get()),
    day: kept(saved.day.get()),
    history: kept(saved.history.get()),
    running: { found: null, write: () => undefined, touch: () => undefined, clear: () => undefined },
    appendToLog: (line) => {
      sessions.note(line);
      marks.note(line);
      return { written: false, held: {} };
    },
    sessions: sessions.all,
    marks: marks.of,
    close: () => undefined,
  };
}

function kept<T>(initial: T): Kept<T> {
  let value = initial;
  return {
    get: () => value,
    set: (newest) => {
      value = newest;
    },
  };
}
