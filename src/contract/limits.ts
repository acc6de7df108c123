/** Limits that the pages know too: apart from the schemas that keep them, since no page loads zod. */

/** The largest plan file that is read, in bytes. */
export const planFileLimit = 5 * 1024 * 1024;

/** Room for a fault's message, the first lines of its stack, and where in the page it was. In letters. */
export const mostFaultLetters = 4_000;

/** The largest calendar file that is read, in bytes, and the most events in it. */
export const calendarFileLimit = 5 * 1024 * 1024;
export const mostCalendarEvents = 5_000;
