import { schoolYearOf } from '../../../../../domain/records/school-year';
import { schoolDate, type SchoolDate } from '../../../../../domain/units';
import type { Span } from './found';

/** The autumn in which the school year of `date` begins, as a year. */
export const firstYearOf = (date: SchoolDate): number => Number(schoolYearOf(date).slice(0, 4));

/** This school year and the next: of what a calendar holds beyond them, nothing is planned yet, or any longer. */
export const spanOf = (today: SchoolDate): Span => ({
  from: schoolDate(`${firstYearOf(today)}-08-01`),
  to: schoolDate(`${firstYearOf(today) + 2}-07-31`),
});
