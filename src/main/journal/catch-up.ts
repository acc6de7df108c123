import type { SavedRotation } from '../../contract/saved/rotation';
import { applySession, type RotationEntry } from '../../domain/records/session-record';
import type { Journal } from './journal';

/**
 * The rotation with all that the log says beyond what it holds: a crash between the writing of a line and the saving of
 * the rotation is mended here, at the next start.
 */
export function catchUp(saved: SavedRotation, journal: Journal): SavedRotation {
  const plans = new Map<string, RotationEntry>(Object.entries(saved.plans));
  for (const line of journal.readSince(saved.journal)) {
    plans.set(line.plan, applySession(line));
  }
  return { plans: Object.fromEntries(plans), journal: journal.position() };
}
