/**
 * What is known of how far main's monotonic clock is ahead of the window's own, in milliseconds: it lies between the
 * two bounds.
 */
export interface ClockTie {
  readonly least: number;
  readonly most: number;
}

/** One question to main: the window's clock when it was asked and when the answer came, and what main's clock showed. */
export interface RoundTrip {
  readonly asked: number;
  readonly mains: number;
  readonly answered: number;
}

/** A page's clock is coarsened against spying, to 0.1 ms at its finest. */
const coarseness = 0.2;

/** What one round trip tells: main read its clock after the question and before the answer, whatever took the time. */
export const tieFrom = ({ asked, mains, answered }: RoundTrip): ClockTie => ({
  least: mains - answered - coarseness,
  most: mains - asked + coarseness,
});

/**
 * Both pieces of knowledge together. Where they contradict each other the clocks have come apart since (one of them
 * stood still while the PC slept), and the newer counts.
 */
export function narrow(older: ClockTie | null, newer: ClockTie): ClockTie {
  if (older === null) return newer;
  const [least, most] = [Math.max(older.least, newer.least), Math.min(older.most, newer.most)];
  return least <= most ? { least, most } : newer;
}

/** The best guess of main's clock for a moment of the window's own. */
export const mainsTime = (tie: ClockTie, own: number): number => own + (tie.least + tie.most) / 2;
