import type { JournalPosition, SavedRotation } from '../../contract/saved/rotation';
import type { SavedStamina } from '../../contract/saved/stamina';
import { applyRecord } from '../../domain/records/mend-record';
import { noStamina, staminaAfter, type StaminaEntry } from '../../domain/records/stamina-entry';
import type { JournalLine } from '../../contract/saved/journal-line';
import type { Journal } from './journal';

/** What is made of the log and saved beside it. */
export interface Caches {
  readonly rotation: SavedRotation;
  readonly stamina: SavedStamina;
}

/**
 * The caches with all that the log says beyond what they hold: a crash between the writing of a line and the saving of a
 * cache is mended here, at the next start. A line that one of them has already changes nothing of it.
 */
export function catchUp({ rotation, stamina }: Caches, journal: Journal): Caches {
  const lines = journal.readSince(least(rotation.journal, stamina.journal));
  const position = journal.position();
  return {
    rotation: { plans: lines.reduce(rotationAfter, rotation.plans), journal: position },
    stamina: { plans: lines.reduce(staminaOfPlans, stamina.plans), journal: position },
  };
}

/** The rotation of each plan after one line of the log. */
export const rotationAfter = (plans: SavedRotation['plans'], line: JournalLine): SavedRotation['plans'] =>
  line.kind === 'stamina' ? plans : applyRecord(plans, line);

/** The stamina of each plan after one line of the log. */
export function staminaOfPlans(plans: SavedStamina['plans'], line: JournalLine): SavedStamina['plans'] {
  if (line.kind === 'mend') return plans;
  const entry: StaminaEntry = Object.hasOwn(plans, line.plan) ? (plans[line.plan] ?? noStamina) : noStamina;
  const after = staminaAfter(entry, line);
  return after === entry ? plans : { ...plans, [line.plan]: after };
}

/** What both hold. */
const least = (a: JournalPosition, b: JournalPosition): JournalPosition =>
  Object.fromEntries(
    Object.entries(a).flatMap(([file, held]) => {
      const other = b[file];
      return other === undefined ? [] : [[file, Math.min(held, other)]];
    }),
  );
