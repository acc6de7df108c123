import type { Face } from '../../../domain/view/face';

/** The one thing that fills the wall. `rows` is the time band with the groups' rows or a station's spotlight under it. */
export type SceneName =
  'rows' | 'planning' | 'closing' | 'done' | 'held' | 'blank' | 'attention' | 'message' | 'two-fingers';

/** Overlays stand before everything; the phase decides the rest. */
export function sceneOf({ phase, overlay }: Pick<Face, 'phase' | 'overlay'>): SceneName {
  if (overlay !== 'none') return overlay;
  switch (phase) {
    case 'planning':
    case 'closing':
    case 'done':
    case 'held':
      return phase;
    default:
      return 'rows';
  }
}

/** The ground's colour tells the room which state it is in. */
export type Ground = 'work' | 'plan' | 'move' | 'done' | 'paused';

export function groundOf({ phase, overlay, paused }: Pick<Face, 'phase' | 'overlay' | 'paused'>): Ground {
  if (overlay === 'attention') return 'move';
  if (phase === 'held' || paused) return 'paused';
  switch (phase) {
    case 'opening':
    case 'planning':
      return 'plan';
    case 'move':
      return 'move';
    case 'closing':
    case 'done':
      return 'done';
    default:
      return 'work';
  }
}
