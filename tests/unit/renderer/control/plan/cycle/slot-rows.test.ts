import { describe, expect, it } from 'vitest';
import type { TriedSlot } from '../../../../../../src/domain/plan/try-cycle';
import { slotRows } from '../../../../../../src/renderer/control/plan/cycle/slot-rows';

const own = (station: string, place: number): TriedSlot => ({ station, kind: 'own', place });
const filled = (station: string): TriedSlot => ({ station, kind: 'filled', place: null });
const waiting = (station: string, place: number): TriedSlot => ({ station, kind: 'waiting', place });

describe('slotRows', () => {
  it('[R5] shows each filled slot behind the own slot that it follows', () => {
    const rows = slotRows(
      ['tt', 'iw', 'pw'],
      [],
      [own('tt', 0), own('iw', 1), filled('pw'), filled('iw'), own('pw', 2)],
    );
    expect(rows.map((row) => row.filled)).toEqual([[], ['pw', 'iw'], []]);
  });

  it('[R6] says what a rule puts behind a slot, unless the rule sleeps', () => {
    const follows = [{ after: 'tt', follower: 'iw' }];
    const awake = slotRows(['tt', 'iw', 'pw'], follows, [own('tt', 0), own('iw', 1), own('pw', 2)]);
    expect(awake.map(({ then }) => then)).toEqual(['iw', null, null]);
    const asleep = slotRows(['tt', 'iw'], follows, [own('tt', 0), waiting('iw', 1)]);
    expect(asleep.map(({ then }) => then)).toEqual([null, null]);
    expect(slotRows(['tt', 'pw'], follows, []).map(({ then }) => then)).toEqual([null, null]);
  });

  it('marks the slot of a station that has not joined the cycle', () => {
    const rows = slotRows(['tt', 'iw'], [], [own('tt', 0), waiting('iw', 1)]);
    expect(rows.map((row) => row.waiting)).toEqual([false, true]);
  });

  it('names the slots of a station that stands twice apart', () => {
    const keys = slotRows(['iw', 'tt', 'iw'], [], []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  it('uses no answer that is to another cycle', () => {
    const rows = slotRows(['iw', 'tt'], [], [own('tt', 0), filled('iw'), own('iw', 1)]);
    expect(rows.map((row) => row.filled)).toEqual([[], []]);
  });
});
