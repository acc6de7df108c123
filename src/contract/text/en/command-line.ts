import { cause } from './causes';

const quoted = (word: string): string => `"${word}"`;

const joined = (words: readonly string[]): string => words.join(' and ');

/** What is said on standard error when the program is started with something that it cannot use; one sentence each. */
export const commandLineText = {
  takes: {
    directory: 'a directory',
    planFile: 'a plan file',
    speed: 'a whole number from 1 to 600',
    days: 'a number of days',
    date: 'a date such as 2026-09-01',
    eventsFile: 'a file to write to',
  },
  unknownFlag: (flag: string, nearest: string | null) =>
    nearest === null
      ? `Roundabout does not know the flag ${flag}.`
      : `Roundabout does not know the flag ${flag}; did you mean ${nearest}?`,
  strayWord: (word: string) =>
    `Roundabout does not know what to do with ${quoted(word)}: every argument is a flag or its value.`,
  doubled: (flag: string) => `The flag ${flag} is given more than once.`,
  takesNothing: (flag: string, value: string) =>
    `The flag ${flag} takes no value, but ${quoted(value)} was given.`,
  valueMissing: (flag: string, takes: string) => `The flag ${flag} needs ${takes} after it.`,
  notANumber: (flag: string, value: string, least: number, most: number) =>
    `The flag ${flag} needs a whole number from ${least} to ${most}, not ${quoted(value)}.`,
  notADate: (value: string) => `The flag --date needs a real date such as 2026-09-01, not ${quoted(value)}.`,
  needs: (flag: string, others: readonly string[]) =>
    `The flag ${flag} can only be used together with ${joined(others)}.`,
  alreadyRunning:
    'Roundabout is already running on this data folder: close it first, or name another folder with --data-dir.',
  dataDirectory: (directory: string, code: string) =>
    `The data directory ${quoted(directory)} cannot be used: ${cause(code)}.`,
  eventsFile: (file: string, code: string) =>
    `The events file ${quoted(file)} cannot be written: ${cause(code)}.`,
};
