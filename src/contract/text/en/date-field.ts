/** Where a day is typed, or chosen from a calendar. */
export const dateFieldText = {
  choose: 'Choose the day',
  none: 'No day',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  needed: 'Please give a day.',
  wholeYear: 'Please type the whole year, like 2026.',
};
