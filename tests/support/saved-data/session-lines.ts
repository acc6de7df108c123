import type { SessionLine } from '../../../src/contract/saved/journal-line';
import type { Wheel } from '../../../src/domain/rotation/wheel';
import { schoolDate } from '../../../src/domain/units';

/** A wheel of two groups, turned so far. */
export const wheelAt = (slot: number): Wheel => ({
  cycle: ['tt', 'iw', 'pw'],
  slots: { red: slot % 3, blue: (slot + 1) % 3 },
  owed: {},
});

/** What a session that began with the wheel at `from` has come to after `rounds` rounds. */
export function sessionLine(
  session: string,
  from: number,
  rounds: number,
  changes: Partial<SessionLine> = {},
): SessionLine {
  return {
    v: 1,
    kind: 'session',
    session,
    plan: 'writing-groups',
    date: schoolDate('2026-09-07'),
    at: '2026-09-07T09:45:00.000Z',
    firstRound: 1,
    rounds: Array.from({ length: rounds }, (_, index) => ({
      round: index + 1,
      seconds: 900,
      where: { red: 'tt', blue: 'iw' },
      missed: {},
    })),
    ended: false,
    wheel: { before: wheelAt(from), after: wheelAt(from + rounds) },
    ...changes,
  };
}
