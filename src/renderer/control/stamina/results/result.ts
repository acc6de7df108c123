import type { Why } from '../../../../domain/stamina/why';
import type { SchoolDate } from '../../../../domain/units';

/** A line of the table of results: what was done at a station, and what it did to the target. Lengths in seconds. */
export interface Result {
  /** The mark's. */
  readonly id: string;
  readonly what: 'practice' | 'round' | 'broke' | 'set' | 'hold' | 'release';
  readonly date: SchoolDate;
  /** Before it; null for what is no result. */
  readonly target: number | null;
  readonly seconds: number | null;
  readonly met: boolean | null;
  /** The teacher put it right. */
  readonly edited: boolean;
  /** Its length can be typed over. */
  readonly canEdit: boolean;
  readonly why: Why | null;
  /** The target after it. */
  readonly after: number;
}
