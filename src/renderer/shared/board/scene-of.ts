import type { Face } from '../../../domain/view/face';
import type { DisplaySnapshot } from '../../../domain/view/snapshot';

/** The one thing that fills the wall. `rows` is the time band with the groups' rows or a station's spotlight under it. */
export type SceneName =
  | 'rows'
  | 'planning'
  | 'closing'
  | 'practice'
  | 'carpet'
  | 'done'
  | 'held'
  | 'blank'
  | 'attention'
  | 'message'
  | 'two-fingers';

/**
 * Overlays stand before everything; a practice has scenes of its own, and the phase decides the rest. When the whole class has planned, its cue keeps the two
 * fingers on the wall while it stands.
 */
export function sceneOf(
  { phase, overlay, cue }: Pick<Face, 'phase' | 'overlay' | 'cue'>,
  { planningFillsWall, scene }: Pick<DisplaySnapshot, 'planningFillsWall' | 'scene'>,
): SceneName {
  if (overlay !== 'none') return overlay;
  if (scene.kind === 'practice' || scene.kind === 'carpet') return scene.kind;
  if (phase === 'work' && cue === 'planning-over' && planningFillsWall !== null) return 'two-fingers';
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

export function groundOf({ phase, paused }: Pick<Face, 'phase' | 'paused'>): Ground {
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
