import { describe, expect, it } from 'vitest';
import { minutes } from '../../../../../src/domain/units';
import { groundOf, sceneOf } from '../../../../../src/renderer/shared/board/scene-of';
import { onCarpet, practising } from '../../../../support/practice-states';
import { snapshot } from '../../../../support/snapshots';

const face = { phase: 'work', overlay: 'none', cue: null } as const;
const { scene } = snapshot();
const rows = { planningFillsWall: null, scene };

describe('the scene on the wall', () => {
  it('is what the phase asks for', () => {
    expect(sceneOf(face, rows)).toBe('rows');
    expect(sceneOf({ ...face, phase: 'idle' }, rows)).toBe('rows');
    expect(sceneOf({ ...face, phase: 'planning' }, rows)).toBe('planning');
    expect(sceneOf({ ...face, phase: 'held' }, rows)).toBe('held');
  });

  it('is the overlay while one stands, in every phase', () => {
    expect(sceneOf({ ...face, phase: 'planning', overlay: 'blank' }, rows)).toBe('blank');
    expect(sceneOf({ ...face, overlay: 'attention' }, rows)).toBe('attention');
  });

  it("is a practice's own while it counts and on the carpet, under an overlay", () => {
    const practice = practising({ target: 180 });
    const carpet = onCarpet({ target: 180, achieved: 102 });
    expect(sceneOf({ ...face, phase: 'practice' }, practice)).toBe('practice');
    expect(sceneOf({ ...face, phase: 'done' }, carpet)).toBe('carpet');
    expect(sceneOf({ ...face, phase: 'practice', overlay: 'message' }, practice)).toBe('message');
    expect(sceneOf({ ...face, phase: 'held' }, snapshot())).toBe('held');
  });

  it('keeps two fingers for the cue when the whole class has planned, else the board stays', () => {
    const over = { ...face, cue: 'planning-over' } as const;
    expect(sceneOf(over, { planningFillsWall: minutes(2), scene })).toBe('two-fingers');
    expect(sceneOf(over, rows)).toBe('rows');
  });
});

describe('the ground', () => {
  it('tells the state', () => {
    expect(groundOf({ phase: 'work', paused: false })).toBe('work');
    expect(groundOf({ phase: 'planning', paused: false })).toBe('plan');
    expect(groundOf({ phase: 'move', paused: false })).toBe('move');
    expect(groundOf({ phase: 'closing', paused: false })).toBe('done');
    expect(groundOf({ phase: 'move', paused: true })).toBe('paused');
  });
});
