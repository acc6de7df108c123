import type { Act } from '../../../domain/session/acts';
import type { ControlSnapshot } from '../../../domain/view/snapshot';

export type OverlayName = 'attention' | 'two-fingers' | 'blank';

/** Whether this stands on the wall now. */
export const isUp = (snapshot: ControlSnapshot, name: OverlayName | 'message'): boolean =>
  snapshot.display.overlay.kind === name;

/** Puts it on the wall, or takes it down when it stands there. */
export const toggleOverlay = (snapshot: ControlSnapshot, name: OverlayName): Act => ({
  name,
  on: !isUp(snapshot, name),
});

/** Whether the present segment will wait for the teacher at zero. */
export const holds = (snapshot: ControlSnapshot): boolean =>
  snapshot.display.scene.kind === 'running' && snapshot.display.scene.segment.holds;

/** Pause or resume, whichever fits. */
export const togglePause = (snapshot: ControlSnapshot): Act =>
  isPaused(snapshot) ? { name: 'resume' } : { name: 'pause' };

export function isPaused({ display: { scene } }: ControlSnapshot): boolean {
  return (scene.kind === 'running' || scene.kind === 'practice') && scene.segment.pausedAt !== null;
}
