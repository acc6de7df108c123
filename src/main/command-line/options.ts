import type { SchoolDate } from '../../domain/units';

/** What the command line asks for; paths are as they were written, relative to where the program was started. */
export interface CommandLineOptions {
  readonly dataDir: string | null;
  readonly plan: string | null;
  readonly start: boolean;
  /** How many times faster the session's clock runs, 1 to 600; null when it is no rehearsal. */
  readonly rehearse: number | null;
  readonly keep: boolean;
  /** School days in a row; null when none were asked for. */
  readonly days: number | null;
  readonly date: SchoolDate | null;
  readonly events: string | null;
  readonly quitWhenDone: boolean;
}

/** Whether it asks for anything that a Roundabout which runs on the data folder already would not do. */
export const givesOrders = ({ dataDir: _dataDir, ...orders }: CommandLineOptions): boolean =>
  Object.values(orders).some((value) => value !== null && value !== false);
