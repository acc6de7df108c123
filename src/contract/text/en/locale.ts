/**
 * How dates are written and typed, as BCP 47 names it. It goes with the language of the texts and not with the PC, so that
 * a field has the order of the date beside it: day, month, year, with the month as a word, which no country misreads.
 */
export const locale = 'en-GB';
