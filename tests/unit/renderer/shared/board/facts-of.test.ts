import { describe, expect, it } from 'vitest';
import { cueWords, factsOf, type FactSource } from '../../../../../src/renderer/shared/board/facts-of';

const words = { workWord: 'Write', workNoun: 'writing' };
const source: FactSource = {
  phase: 'work',
  paused: false,
  over: false,
  round: 2,
  rounds: 4,
  until: '10:05',
  words,
};
const said = (change: Partial<FactSource>): readonly string[] =>
  factsOf({ ...source, ...change }).map(({ text }) => text);

describe('the words beside the digits', () => {
  it('are the state, the round and until when', () => {
    expect(said({})).toEqual(['Write', 'Round 2 of 4', 'until 10:05']);
    expect(said({ phase: 'move' })).toEqual(['Clean up', 'and move', 'until 10:05']);
    expect(said({ phase: 'opening', round: 0 })).toEqual(['Get ready', 'until 10:05']);
  });

  it('say that it is paused, and no end time', () => {
    expect(said({ paused: true, until: null })).toEqual(['Paused', 'Round 2 of 4']);
  });

  it('ask kindly to finish in overtime', () => {
    expect(said({ over: true, until: null })).toEqual(['Finish up', 'Round 2 of 4']);
  });

  it('have an icon with every state', () => {
    for (const phase of ['opening', 'work', 'move'] as const) {
      const states = factsOf({ ...source, phase }).filter(({ tone }) => tone === 'state');
      expect(states.every(({ icon }) => icon !== null)).toBe(true);
      expect(states.length).toBeGreaterThan(0);
    }
  });
});

describe('the words of a cue', () => {
  it("are the plan's own at the start of work and when planning is over", () => {
    expect(cueWords('start', 'work', words)?.lines).toEqual(['Write']);
    expect(cueWords('planning-over', 'work', words)?.lines).toEqual(['Start', 'writing.']);
  });

  it('are left to the wall where they fill it already', () => {
    expect(cueWords('end', 'closing', words)).toBeNull();
    expect(cueWords('attention', 'work', words)).toBeNull();
  });
});
