import { describe, expect, it } from 'vitest';
import { instant } from '../../../../../src/domain/units';
import {
  typedCount,
  typedInstant,
  typedSeconds,
  typedTimeOfDay,
} from '../../../../../src/renderer/control/derive/typed';

describe('a number that is typed', () => {
  it.each<[string, number | null]>([
    ['4', 4],
    [' 12 ', 12],
    ['130', 130],
    ['-1', null],
    ['4.5', null],
    ['four', null],
    ['', null],
  ])('%o is %s', (text, count) => {
    expect(typedCount(text)).toBe(count);
  });
});

describe('a typed length', () => {
  it.each([
    ['15', 900],
    ['7:30', 450],
    ['7.5', 450],
    ['7,5', 450],
    ['15 min', 900],
    [' 2 minutes ', 120],
    ['0:30', 30],
    ['5', 300],
    ['5:30', 330],
    ['5.5', 330],
    ['90s', 90],
    ['90 sec.', 90],
    ['1 second', 1],
  ])('%s is %i seconds', (text, seconds) => {
    expect(typedSeconds(text)).toBe(seconds);
  });

  it.each(['', 'abc', '7:75', '-3', '7:5', '1e3', '15 h', '5.25', '5:30 s', 's'])('%o is none', (text) => {
    expect(typedSeconds(text)).toBeNull();
  });
});

describe('a typed time of day', () => {
  const now = instant(5_000_000);
  const at = (hours: number, minutes: number): number => hours * 60 + minutes;

  it('names the instant that lies as far ahead on the session clock as on the wall', () => {
    expect(typedInstant('10:37', now, at(10, 3) + 0.5)).toEqual({
      kind: 'instant',
      at: instant(5_000_000 + 33.5 * 60_000),
    });
  });

  it.each(['10.37', '1037', ' 10:37 '])('may be written %o', (text) => {
    expect(typedInstant(text, now, at(10, 36))).toEqual({ kind: 'instant', at: instant(5_060_000) });
  });

  it('needs no 14 for 2:15 in the afternoon', () => {
    expect(typedInstant('2:15', now, at(14, 0))).toEqual({ kind: 'instant', at: instant(5_900_000) });
  });

  it('is past when it was this morning, and never means tonight', () => {
    expect(typedInstant('9:00', now, at(10, 3))).toEqual({ kind: 'past' });
    expect(typedInstant('10:03', now, at(10, 3))).toEqual({ kind: 'past' });
  });

  it('is in the half of the day that was typed with it', () => {
    expect(typedInstant('2:15 pm', now, at(14, 0))).toEqual({ kind: 'instant', at: instant(5_900_000) });
    expect(typedInstant('2:15 am', now, at(14, 0))).toEqual({ kind: 'past' });
  });

  it.each(['', 'nine', '25:00', '10:60', '10'])('%o is no time', (text) => {
    expect(typedInstant(text, now, at(10, 3))).toEqual({ kind: 'not-a-time' });
  });
});

describe('a time of day that is typed for a plan', () => {
  it.each<[string, string | null]>([
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['09.30', '09:30'],
    ['12:05', '12:05'],
    ['13:15', '13:15'],
    ['1:15', '13:15'],
    ['01:15', '01:15'],
    ['7:00', '07:00'],
    ['6:59', '18:59'],
    ['0:30', '00:30'],
    ['9:30 am', '09:30'],
    ['9.30am', '09:30'],
    ['1:15 a.m.', '01:15'],
    ['2 PM', '14:00'],
    ['12:10 pm', '12:10'],
    ['12:10 am', '00:10'],
    ['14h30', '14:30'],
    ['9:3', null],
    ['9', null],
    ['14:30 pm', null],
    ['0:30 am', null],
    ['24:00', null],
    ['9:60', null],
    ['half past nine', null],
    ['', null],
  ])('%o is %s', (text, time) => {
    expect(typedTimeOfDay(text)).toBe(time);
  });
});
