import { schoolDate, type SchoolDate } from '../units';

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher (Meeus, "Astronomical Algorithms", ch. 8). */
export function easterOf(year: number): SchoolDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - moonShift + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return schoolDate(`${year}-0${month}-${String(day).padStart(2, '0')}`);
}
