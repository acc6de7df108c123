import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applySession,
  countedRoundsOn,
  type RotationEntry,
  type SessionRecord,
} from '../../../../src/domain/records/session-record';
import { schoolDate } from '../../../../src/domain/units';
import { sessionLine, wheelAt } from '../../../support/saved-data/session-lines';

const monday = schoolDate('2026-09-07');
const tuesday = schoolDate('2026-09-08');

const applyAll = (
  records: readonly SessionRecord[],
  from: RotationEntry | undefined = undefined,
): RotationEntry | undefined =>
  records.reduce<RotationEntry | undefined>((known, record) => applySession(record, known), from);

describe('the rotation after a session', () => {
  it('[R2] has the wheel where the session left it, for the next day to go on from', () => {
    const entry = applySession(sessionLine('s1', 0, 2), undefined);
    expect(entry.wheel).toEqual(wheelAt(2));
    expect(countedRoundsOn(entry, monday)).toBe(2);
    expect(countedRoundsOn(entry, tuesday)).toBe(0);
    expect(countedRoundsOn(undefined, monday)).toBe(0);
  });

  it('takes a later record of the same session in place of the earlier, also one that takes a round back', () => {
    const entry = applyAll([sessionLine('s1', 0, 1), sessionLine('s1', 0, 3), sessionLine('s1', 0, 2)]);
    expect(entry?.wheel).toEqual(wheelAt(2));
    expect(countedRoundsOn(entry, monday)).toBe(2);
  });

  it('counts the rounds of the latest run of a day, with those that it had left, and of no other day', () => {
    const friday = sessionLine('s0', 0, 4, { date: schoolDate('2026-09-04') });
    const [run, rest] = [sessionLine('s1', 1, 2), sessionLine('s2', 0, 1, { firstRound: 3 })];
    expect(countedRoundsOn(applyAll([friday, run]), monday)).toBe(2);
    expect(countedRoundsOn(applyAll([friday, run, rest]), monday)).toBe(3);
    expect(countedRoundsOn(applyAll([friday, run, rest, sessionLine('s3', 0, 1)]), monday)).toBe(1);
  });

  it('is the same however much of the log was applied before (a crash before the save costs nothing)', () => {
    const session = fc.record({
      rounds: fc.integer({ min: 1, max: 4 }),
      day: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(session, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (sessions, ahead, back) => {
          let at = 0;
          const log = [...sessions]
            .sort((a, b) => a.day - b.day)
            .flatMap(({ rounds, day }, number) => {
              const from = at;
              at += rounds;
              const date = schoolDate(`2026-09-0${day}`);
              return Array.from({ length: rounds }, (_, round) =>
                sessionLine(`s${number}`, from, round + 1, { date }),
              );
            });
          const savedLines = ahead % (log.length + 1);
          const saved = applyAll(log.slice(0, savedLines));
          const again = log.slice(back % (savedLines + 1));
          expect(applyAll(again, saved)).toEqual(applyAll(log));
        },
      ),
    );
  });
});
