import { text } from '../../contract/text';

/** The texts of this window. */
export const words = text.control;
export { inWords } from '../../contract/text/en/lists';
export { countdown, span, stopwatch, wholeMinutes } from '../../contract/text/en/lengths';
export { dayName, dayOfMonth, shortDayName, shortDayOfMonth, shortMonth } from '../../contract/text/en/days';
