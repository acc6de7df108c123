import { describe, expect, it } from 'vitest';
import {
  chooseBand,
  type FactWidth,
  factsPlace,
} from '../../../../../../src/renderer/shared/board/layout/choose-band';

/** About what "Write", "Round 2 of 4" and "until 10:05" measure, in em. */
const write: FactWidth = { tone: 'state', em: 2.7, icon: true };
const round: FactWidth = { tone: 'quiet', em: 5.7, icon: false };
const until: FactWidth = { tone: 'strong', em: 5.2, icon: false };
const facts = [write, round, until];
const longWord: FactWidth = { tone: 'state', em: 6.4, icon: true };

const at169 = 1920 - 88;
const at1610 = 1728 - 88;
const at43 = 1440 - 88;

describe('the time band', () => {
  it('has the whole disk and the facts beside the digits at 16:9', () => {
    expect(chooseBand({ width: at169, time: '12:47', facts })).toEqual({
      facts: 'beside',
      disk: 284,
      state: 92,
      quiet: true,
    });
  });

  it('has the facts in one line under the digits at 16:10 and 4:3, in every segment alike', () => {
    expect([at169, at1610, at43].map(factsPlace)).toEqual(['beside', 'under', 'under']);
    for (const time of ['0:52', '12:47', '105:00']) {
      expect(chooseBand({ width: at43, time, facts }).facts).toBe('under');
    }
  });

  it('makes the disk smaller, then leaves it out, before the digits give way', () => {
    const usual = chooseBand({ width: at43, time: '12:47', facts });
    expect(usual.disk).toBeGreaterThan(200);
    expect(usual.disk).toBeLessThan(284);
    expect(chooseBand({ width: at43, time: '105:00', facts }).disk).toBe(0);
    expect(chooseBand({ width: at169, time: '105:00', facts })).toMatchObject({ facts: 'beside', disk: 0 });
  });

  it('makes a long state word smaller before the disk, and never smaller than the floor', () => {
    const layout = chooseBand({ width: at169, time: '12:47', facts: [longWord, round, until] });
    expect(layout.state).toBe(65);
    expect(layout.disk).toBeGreaterThanOrEqual(160);
    expect(layout.disk).toBeLessThan(284);
  });

  it('keeps the layout when four figures become three', () => {
    const before = chooseBand({ width: at43, time: '10:00', facts });
    expect(chooseBand({ width: at43, time: '9:59', facts })).toEqual(before);
  });

  it('drops the round from a full line, not the state or the end time', () => {
    const layout = chooseBand({ width: 1262, time: '12:47', facts: [longWord, round, until] });
    expect(layout).toMatchObject({ facts: 'under', quiet: false });
  });
});
