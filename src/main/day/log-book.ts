import type { JournalLine } from '../../contract/saved/journal-line';
import { rotationAfter, staminaOfPlans } from '../journal/catch-up';
import type { Shelf } from './shelf';

/** Puts a line into the log, and into all that is made of it. True when the line is on the disk. */
export type LogBook = (line: JournalLine) => boolean;

export const createLogBook =
  ({ appendToLog, rotation, stamina }: Pick<Shelf, 'appendToLog' | 'rotation' | 'stamina'>): LogBook =>
  (line) => {
    const { written, held } = appendToLog(line);
    const turned = rotation.get();
    rotation.set({ plans: rotationAfter(turned.plans, line), journal: { ...turned.journal, ...held } });
    const grown = stamina.get();
    stamina.set({ plans: staminaOfPlans(grown.plans, line), journal: { ...grown.journal, ...held } });
    return written;
  };
