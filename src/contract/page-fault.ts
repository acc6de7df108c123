import { z } from 'zod';
import { mostFaultLetters } from './limits';

/** What went wrong in a page, for main's log; nothing that the teacher reads. */
export const pageFault = z.strictObject({ what: z.string().min(1).max(mostFaultLetters) });
export type PageFault = Readonly<z.infer<typeof pageFault>>;
