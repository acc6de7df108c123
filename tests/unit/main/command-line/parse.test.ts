import { describe, expect, it } from 'vitest';
import type { CommandLineOptions } from '../../../../src/main/command-line/options';
import { givesOrders } from '../../../../src/main/command-line/options';
import { parseCommandLine } from '../../../../src/main/command-line/parse';
import { runtimeSwitches } from '../../../../src/main/command-line/runtime-switches';

const none: CommandLineOptions = {
  dataDir: null,
  plan: null,
  start: false,
  rehearse: null,
  keep: false,
  days: null,
  date: null,
  events: null,
  quitWhenDone: false,
};

const options = (...argv: readonly string[]) => {
  const result = parseCommandLine(argv);
  if (!result.ok) throw new Error(result.sentence);
  return result.options;
};
const sentence = (...argv: readonly string[]): string => {
  const result = parseCommandLine(argv);
  return result.ok ? '' : result.sentence;
};

describe('the command line', () => {
  it('may be empty', () => {
    expect(options()).toEqual(none);
  });

  it('takes every flag of design section 8 at once', () => {
    const argv =
      '--data-dir d --plan p.json --start --rehearse 60 --keep --days 5 --date 2026-09-01 --events e --quit-when-done';
    expect(options(...argv.split(' '))).toEqual({
      dataDir: 'd',
      plan: 'p.json',
      start: true,
      rehearse: 60,
      keep: true,
      days: 5,
      date: '2026-09-01',
      events: 'e',
      quitWhenDone: true,
    });
  });

  it.each([
    [['--data-dir', 'd'], { dataDir: 'd' }],
    [['--data-dir=d'], { dataDir: 'd' }],
    [['--plan=a=b.json'], { plan: 'a=b.json' }],
    [['--plan', 'with space.json'], { plan: 'with space.json' }],
    [['--plan=--odd.json'], { plan: '--odd.json' }],
    [['--events', '-'], { events: '-' }],
    [['--rehearse=1'], { rehearse: 1 }],
    [['--rehearse', '600'], { rehearse: 600 }],
    [['--date=2028-02-29'], { date: '2028-02-29' }],
    [['--rehearse=2', '--days=366'], { rehearse: 2, days: 366 }],
  ])('%j', (argv, wanted) => {
    expect(options(...argv)).toEqual({ ...none, ...wanted });
  });
});

describe('a command line that cannot be used is refused in one clear sentence', () => {
  const number = (flag: string, value: string, most: number): string =>
    `The flag ${flag} needs a whole number from 1 to ${most}, not "${value}".`;

  it.each([
    [['--strat'], 'Roundabout does not know the flag --strat; did you mean --start?'],
    [['--Plan=x'], 'Roundabout does not know the flag --Plan; did you mean --plan?'],
    [['--rehearsal', '60'], 'Roundabout does not know the flag --rehearsal; did you mean --rehearse?'],
    [['--fullscreen'], 'Roundabout does not know the flag --fullscreen.'],
    [['-p'], 'Roundabout does not know the flag -p.'],
    [['--'], 'Roundabout does not know the flag --.'],
    [['--no-sandboxing'], 'Roundabout does not know the flag --no-sandboxing.'],
    [
      ['plan.json'],
      'Roundabout does not know what to do with "plan.json": every argument is a flag or its value.',
    ],
    [[''], 'Roundabout does not know what to do with "": every argument is a flag or its value.'],
    [
      ['--start', 'now'],
      'Roundabout does not know what to do with "now": every argument is a flag or its value.',
    ],
    [['--start', '--start'], 'The flag --start is given more than once.'],
    [['--plan', 'a', '--plan=b'], 'The flag --plan is given more than once.'],
    [['--start=yes'], 'The flag --start takes no value, but "yes" was given.'],
    [['--plan'], 'The flag --plan needs a plan file after it.'],
    [['--plan='], 'The flag --plan needs a plan file after it.'],
    [['--plan', '--start'], 'The flag --plan needs a plan file after it.'],
    [['--data-dir'], 'The flag --data-dir needs a directory after it.'],
    [['--events', ''], 'The flag --events needs a file to write to after it.'],
    [['--date'], 'The flag --date needs a date such as 2026-09-01 after it.'],
    [['--rehearse'], 'The flag --rehearse needs a whole number from 1 to 600 after it.'],
    [['--rehearse', '0'], number('--rehearse', '0', 600)],
    [['--rehearse', '601'], number('--rehearse', '601', 600)],
    [['--rehearse', '1.5'], number('--rehearse', '1.5', 600)],
    [['--rehearse', '-1'], number('--rehearse', '-1', 600)],
    [['--rehearse', '0x10'], number('--rehearse', '0x10', 600)],
    [['--rehearse', '60x'], number('--rehearse', '60x', 600)],
    [['--rehearse', '2', '--days', '0'], number('--days', '0', 366)],
    [['--date', '2026-02-30'], 'The flag --date needs a real date such as 2026-09-01, not "2026-02-30".'],
    [['--date', '1/9/2026'], 'The flag --date needs a real date such as 2026-09-01, not "1/9/2026".'],
    [['--days', '2'], 'The flag --days can only be used together with --rehearse.'],
    [['--keep'], 'The flag --keep can only be used together with --rehearse and --data-dir.'],
    [
      ['--keep', '--rehearse', '2'],
      'The flag --keep can only be used together with --rehearse and --data-dir.',
    ],
    [
      ['--keep', '--data-dir', 'd'],
      'The flag --keep can only be used together with --rehearse and --data-dir.',
    ],
  ])('%j', (argv, wanted) => {
    expect(sentence(...argv)).toBe(wanted);
  });
});

describe("the runtime's own switches", () => {
  it.each(runtimeSwitches)('%s passes untouched, with a value or without', (name) => {
    const plain = name.replace('*', '');
    expect(options(plain, `${plain}=1`)).toEqual(none);
  });

  it.each([
    '--inspect-brk=0',
    '--inspect=0',
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--ozone-platform-hint=auto',
    '--disable-gpu-compositing',
    '-psn_0_12345',
  ])('%s passes untouched', (argument) => {
    expect(options(argument, '--start')).toEqual({ ...none, start: true });
  });
});

describe('what a Roundabout that runs already could not do', () => {
  const orders = (argv: readonly string[]): boolean | null => {
    const parsed = parseCommandLine(argv);
    return parsed.ok ? givesOrders(parsed.options) : null;
  };

  it('is nothing without flags, or with the data folder alone', () => {
    expect(orders([])).toBe(false);
    expect(orders(['--data-dir', 'x', '--no-sandbox'])).toBe(false);
  });

  it.each([
    ['--start'],
    ['--plan=a'],
    ['--rehearse=2'],
    ['--date=2026-09-07'],
    ['--events=e'],
    ['--quit-when-done'],
  ])('is %s', (flag) => {
    expect(orders(['--data-dir', 'x', flag])).toBe(true);
  });
});
