import type { SavedRotation } from '../../contract/saved/rotation';
import { applyRecord } from '../../domain/records/mend-record';
import type { Journal } from './journal';

/**
 * The rotation with all that the log says beyond what it holds: a crash between the writing of a line and the saving of
 * the rotation is mended here, at the next start.
 */
export function catchUp(saved: SavedRotation, journal: Journal): SavedRotation {
  const plans = journal.readSince(saved.journal).reduce(applyRecord, saved.plans);
  return { plans, journal: journal.position() };
}
