import { z } from 'zod';
import { text } from '../../contract/text';
import { schoolDate, type SchoolDate } from '../../domain/units';
import { nearest } from './nearest';
import type { CommandLineOptions } from './options';
import { isRuntimeSwitch } from './runtime-switches';

export type CommandLineResult =
  | { readonly ok: true; readonly options: CommandLineOptions }
  /** One clear sentence for standard error; the program ends with exit code 2. */
  | { readonly ok: false; readonly sentence: string };

const words = text.commandLine;

/** What each flag takes after it; null: nothing. */
const flags = {
  '--data-dir': words.takes.directory,
  '--plan': words.takes.planFile,
  '--start': null,
  '--rehearse': words.takes.speed,
  '--keep': null,
  '--days': words.takes.days,
  '--date': words.takes.date,
  '--events': words.takes.eventsFile,
  '--quit-when-done': null,
} as const;
type Flag = keyof typeof flags;

const flagNames = Object.keys(flags).filter(isFlag);

function isFlag(name: string): name is Flag {
  return Object.hasOwn(flags, name);
}

class Refused extends Error {}

const refuse = (sentence: string): never => {
  throw new Refused(sentence);
};

/** Parses the arguments that are for Roundabout (`ownArguments`). Never throws. */
export function parseCommandLine(argv: readonly string[]): CommandLineResult {
  try {
    return { ok: true, options: toOptions(readFlags(argv)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, sentence: error.message };
    throw error;
  }
}

type Given = ReadonlyMap<Flag, string>;

function readFlags(argv: readonly string[]): Given {
  const given = new Map<Flag, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    const [name = '', ...rest] = argument.split('=');
    if (isFlag(name)) {
      if (given.has(name)) refuse(words.doubled(name));
      const takes = flags[name];
      const attached = argument.includes('=') ? rest.join('=') : null;
      if (takes === null) {
        if (attached !== null) refuse(words.takesNothing(name, attached));
        given.set(name, '');
        continue;
      }
      // A flag that stands where the value should is not the value: it was left out.
      const next = argv[index + 1];
      const value = attached ?? (next === undefined || next.startsWith('--') ? '' : next);
      if (value === '') refuse(words.valueMissing(name, takes));
      if (attached === null) index += 1;
      given.set(name, value);
    } else if (!passes(name)) {
      refuse(
        argument.startsWith('-')
          ? words.unknownFlag(name, nearest(name, flagNames))
          : words.strayWord(argument),
      );
    }
  }
  return given;
}

/** macOS adds `-psn_` and a number when a program is opened from the Finder. */
const passes = (name: string): boolean => isRuntimeSwitch(name) || name.startsWith('-psn_');

function toOptions(given: Given): CommandLineOptions {
  const rehearse = wholeNumber(given, '--rehearse', 1, 600);
  const days = wholeNumber(given, '--days', 1, 366);
  if (days !== null && rehearse === null) refuse(words.needs('--days', ['--rehearse']));
  if (given.has('--keep') && (rehearse === null || !given.has('--data-dir'))) {
    refuse(words.needs('--keep', ['--rehearse', '--data-dir']));
  }
  return {
    dataDir: given.get('--data-dir') ?? null,
    plan: given.get('--plan') ?? null,
    start: given.has('--start'),
    rehearse,
    keep: given.has('--keep'),
    days,
    date: date(given),
    events: given.get('--events') ?? null,
    quitWhenDone: given.has('--quit-when-done'),
  };
}

function wholeNumber(given: Given, flag: Flag, least: number, most: number): number | null {
  const value = given.get(flag);
  if (value === undefined) return null;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  return number >= least && number <= most ? number : refuse(words.notANumber(flag, value, least, most));
}

function date(given: Given): SchoolDate | null {
  const value = given.get('--date');
  if (value === undefined) return null;
  return z.iso.date().safeParse(value).success ? schoolDate(value) : refuse(words.notADate(value));
}
