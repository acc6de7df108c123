import { z } from 'zod';

/** Room for the message, the first lines of the stack, and where in the page it was. In letters. */
export const mostFaultLetters = 4_000;

/** What went wrong in a page, for main's log; nothing that the teacher reads. */
export const pageFault = z.strictObject({ what: z.string().min(1).max(mostFaultLetters) });
export type PageFault = Readonly<z.infer<typeof pageFault>>;
