import type { Snapshots } from '../../contract/channels';
import type { SchoolDate } from '../../domain/units';
import type { Surroundings } from '../../domain/view/control-snapshot';
import type { DisplaySnapshot } from '../../domain/view/snapshot';
import type { Clock } from '../clock/clock';
import type { SleepSigns } from '../clock/gap-watch';
import type { PcClocks } from '../clock/pc-clocks';
import type { DayBook } from '../day/day-book';
import type { Shelf } from '../day/shelf';
import type { Narrator, Place } from '../events/narrator';
import type { CueDeskPorts } from '../sound/cue-desk';

/** Everything that a lesson touches. */
export interface LessonPorts {
  readonly pc: PcClocks;
  readonly clock: Clock;
  readonly sleepSigns: SleepSigns;
  readonly shelf: Shelf;
  readonly book: DayBook;
  readonly narrator: Narrator;
  readonly sound: Pick<CueDeskPorts<Place>, 'send' | 'wake' | 'volume' | 'muted'>;
  /** The date of today; in a rehearsal, and where the command line names one, the day that is taken as today. */
  today(): SchoolDate;
  /** A name for a new session that no other has. */
  newId(): string;
  /** What main knows for the teacher beside the lesson. */
  around(): Omit<Surroundings, 'undo' | 'redo' | 'openRound'>;
  theme(): DisplaySnapshot['theme'];
  publish(snapshots: Snapshots): void;
  /** Whether a session runs now; told at every change. */
  running(on: boolean): void;
  /** The session came to its end, or was ended. */
  ended(): void;
}
