import { describe, expect, it } from 'vitest';
import { cueWords, factsOf, type FactSource } from '../../../../../src/renderer/shared/board/facts-of';
import { practising } from '../../../../support/practice-states';
import { after, rowsOf, snapshot } from '../../../../support/snapshots';

const words = { workWord: 'Write', workNoun: 'writing' };
const source: FactSource = {
  phase: 'work',
  paused: false,
  over: false,
  stays: false,
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
    expect(said({ phase: 'move', stays: true })).toEqual(['Clean up', 'and stay here', 'until 10:05']);
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
  const shown = snapshot();

  it("are the plan's own at the start of work and when planning is over", () => {
    expect(cueWords('start', 'work', shown)?.lines).toEqual(['Write']);
    expect(cueWords('planning-over', 'work', shown)?.lines).toEqual(['Start', 'writing.']);
  });

  it('are for the groups whose planning is over, and not for the ones that planned before', () => {
    const rows = rowsOf(3, (_, i) => ({ planningEnds: [after(60), after(120), null][i] ?? null }));
    const cue = { name: 'planning-over', at: after(120) } as const;
    const groups = cueWords('planning-over', 'work', snapshot({ rows, cue }))?.groups;
    expect(groups?.map(({ name }) => name)).toEqual(['Blue Whales']);
  });

  it('ask to stay when a move moves nobody, and to move when one group goes', () => {
    const stays = rowsOf(3, ({ station }) => ({ from: station?.id ?? null }));
    expect(cueWords('move', 'move', snapshot({ rows: stays }))?.icon).toBe('stay');
    const oneGoes = rowsOf(3, ({ station, next }, i) => ({ from: (i === 1 ? next : station)?.id ?? null }));
    expect(cueWords('move', 'move', snapshot({ rows: oneGoes }))?.lines).toEqual(['Clean up', 'and move']);
  });

  it('say which target a practice has reached, and nothing of it after the practice', () => {
    const reached = cueWords('target', 'practice', practising({ target: 480 }));
    expect(reached).toMatchObject({ icon: 'target', lines: ['You reached', '8:00.'] });
    expect(cueWords('target', 'work', shown)).toBeNull();
  });

  it('are left to the wall where they fill it already', () => {
    expect(cueWords('end', 'closing', shown)).toBeNull();
    expect(cueWords('attention', 'work', shown)).toBeNull();
  });
});
