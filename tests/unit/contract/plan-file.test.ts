import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../../src/contract/plan-file/plan-file';
import { text } from '../../../src/contract/text';
import { mutated, seededRandom } from '../../support/saved-data/mutations';
import { changedStarter, starterText } from '../../support/saved-data/plans';

/** The sentence with which a text is refused; empty when it is taken. */
const refusal = (file: string): string => {
  const result = parsePlanFile(file);
  return result.ok ? '' : text.planFile.refused('a.json', result.why);
};

describe('a plan file', () => {
  it.each(['writing-groups', 'first-weeks'] as const)('%s, a starter plan, is taken', (name) => {
    expect(refusal(starterText(name))).toBe('');
  });

  it('holds after a round trip the plan that was put into it', () => {
    const read = parsePlanFile(starterText('writing-groups'));
    if (!read.ok) throw new Error('The starter plan is refused.');
    const written = JSON.stringify({ format: 'roundabout-plan', version: 3, plan: read.plan });
    expect(parsePlanFile(written)).toEqual(read);
  });

  it('may begin with a byte order mark and name its schema', () => {
    expect(refusal(`\uFEFF${changedStarter(['$schema'], 'plan.schema.json')}`)).toBe('');
  });

  it('may leave out what has a default', () => {
    const result = parsePlanFile(
      JSON.stringify({
        format: 'roundabout-plan',
        version: 3,
        plan: {
          id: 'maths',
          name: 'Maths',
          stations: [{ id: 'games', name: 'Games', look: { icon: 'games', colour: 'sky' } }],
          cycle: ['games'],
          groups: [{ id: 'red', name: 'Red', shortName: 'Red', look: { emblem: 'fox', colour: 'red' } }],
          timings: { rounds: 2, roundSeconds: 600, moveSeconds: 60 },
        },
      }),
    );
    expect(result).toEqual({
      ok: true,
      plan: {
        id: 'maths',
        name: 'Maths',
        workWord: 'Work',
        workNoun: 'work',
        motto: '',
        closingTitle: 'All done.',
        closingWords: '',
        stations: [
          {
            id: 'games',
            name: 'Games',
            look: { icon: 'games', colour: 'sky' },
            teacherLed: false,
            capacity: null,
            seconds: null,
            floorSeconds: 300,
            planningSeconds: 0,
            voice: { level: 0, word: 'silent' },
            directions: [],
            materials: [],
            choices: [],
            introducedOn: null,
            inCycle: true,
            ramp: null,
          },
        ],
        cycle: ['games'],
        follows: [],
        groups: [
          { id: 'red', name: 'Red', shortName: 'Red', look: { emblem: 'fox', colour: 'red' }, pupils: [] },
        ],
        timings: {
          rounds: 2,
          roundSeconds: 600,
          moveSeconds: 60,
          openingSeconds: 0,
          closingSeconds: 0,
          startTime: '09:30',
          finishBy: null,
          privateWarningSeconds: 120,
          warningSeconds: 60,
          atZero: 'advance',
          byWeekday: {},
        },
        age: null,
        shortestRoundSeconds: 300,
        weekdays: [1, 2, 3, 4, 5],
        terms: [],
        holidays: [],
      },
    });
  });
});

describe('a plan file that cannot be used is refused in one clear sentence', () => {
  const plan = (...path: readonly (string | number)[]) => ['plan', ...path];

  it.each([
    ['empty', '', 'The plan file "a.json" is empty.'],
    ['blank', ' \n\t', 'The plan file "a.json" is empty.'],
    [
      'cut in half',
      starterText('writing-groups').slice(0, 2_000),
      'The plan file "a.json" is damaged or cut off: it is not complete JSON.',
    ],
    ['prose', 'Dear colleague', 'The plan file "a.json" is not a Roundabout plan.'],
    ['a web page', '<!doctype html>', 'The plan file "a.json" is not a Roundabout plan.'],
    ['another JSON', '{"name":"x"}', 'The plan file "a.json" is not a Roundabout plan.'],
    ['a JSON list', '[]', 'The plan file "a.json" is not a Roundabout plan.'],
    ['null', 'null', 'The plan file "a.json" is not a Roundabout plan.'],
  ])('%s', (_, file, sentence) => {
    expect(refusal(file)).toBe(sentence);
  });

  it.each([
    [['format'], 'other', 'is not a Roundabout plan.'],
    [['version'], 4, 'was written by a later version of Roundabout (plan version 4).'],
    [['version'], 0, 'cannot be used: version should be at least 1.'],
    [['version'], 'one', 'cannot be used: version should be a whole number.'],
    [['version'], undefined, 'cannot be used: version is missing.'],
    [['extra'], 1, 'cannot be used: extra is not a field that Roundabout knows.'],
    [['plan'], undefined, 'cannot be used: plan is missing.'],
    [['plan'], [], 'cannot be used: plan should be an object in braces.'],
    [plan('stations'), {}, 'cannot be used: plan.stations should be a list in square brackets.'],
    [plan('stations', 2, 'name'), 5, 'cannot be used: plan.stations[2].name should be a text in quotes.'],
    [plan('stations', 2, 'name'), undefined, 'cannot be used: plan.stations[2].name is missing.'],
    [
      plan('stations', 0, 'look', 'colour'),
      'mauve',
      'cannot be used: plan.stations[0].look.colour should be one of navy, teal, pink, rust, lime, plum, sky, gold.',
    ],
    [
      plan('stations', 1, 'planingSeconds'),
      60,
      'cannot be used: plan.stations[1].planingSeconds is not a field that Roundabout knows.',
    ],
    [
      plan('stations', 1, 'teacherLed'),
      'no',
      'cannot be used: plan.stations[1].teacherLed should be true or false.',
    ],
    [
      plan('groups', 0, 'id'),
      'Red Foxes',
      'cannot be used: plan.groups[0].id should be lower-case letters, digits and dashes, at most 64.',
    ],
    [
      plan('groups', 0, 'id'),
      'constructor',
      'cannot be used: plan.groups[0].id should be lower-case letters, digits and dashes, at most 64.',
    ],
    [plan('timings', 'rounds'), 1.5, 'cannot be used: plan.timings.rounds should be a whole number.'],
    [
      plan('timings', 'startTime'),
      '25:00',
      'cannot be used: plan.timings.startTime should be a time of day such as "09:30".',
    ],
    [
      plan('holidays'),
      [{ name: 'x', from: '2026-02-30', to: '2026-03-01' }],
      'cannot be used: plan.holidays[0].from should be a real date such as "2026-09-01".',
    ],
    [plan('weekdays'), [8], 'cannot be used: plan.weekdays[0] should be one of 1, 2, 3, 4, 5, 6, 7.'],
    [plan('motto'), 'x'.repeat(201), 'cannot be used: plan.motto should have at most 200 letters.'],
    [
      plan('stations', 0, 'directions'),
      Array(13).fill('x'),
      'cannot be used: plan.stations[0].directions should have at most 12 entries.',
    ],
  ])('%j as %j', (path, value, sentence) => {
    expect(refusal(changedStarter(path, value))).toBe(`The plan file "a.json" ${sentence}`);
  });

  it.each([
    [plan('groups'), [], 'The plan has no groups: it needs at least one.'],
    [
      plan('stations', 1, 'seconds'),
      0,
      'The longest time in seconds at Independent Writing is 0: it must be a whole number from 1 to 10800.',
    ],
    [
      plan('timings', 'roundSeconds'),
      0,
      'The length of a round in seconds is 0: it must be a whole number from 60 to 10800.',
    ],
    [
      plan('follows'),
      [{ after: 'teacher-time', follower: 'handwriting' }],
      'Handwriting always follows Teacher Time, but slot 2 of the cycle has Independent Writing there.',
    ],
    [
      plan('cycle'),
      ['teacher-time', 'garden'],
      'Slot 2 of the cycle names the station "garden", which the plan does not have.',
    ],
    [
      plan('groups', 0, 'name'),
      'Blue Whales',
      'The group "Blue Whales" stands twice: each needs a name of its own.',
    ],
  ])('[rules] %j as %j', (path, value, sentence) => {
    expect(refusal(changedStarter(path, value))).toBe(`The plan file "a.json" cannot be used: ${sentence}`);
  });
});

describe('a plan file that was damaged by chance', () => {
  it('cut off at any length is refused, but for the last line end', () => {
    const whole = starterText('writing-groups').trimEnd();
    for (let length = 0; length < whole.length; length += 1) {
      expect(refusal(whole.slice(0, length))).toMatch(/is empty\.$|is damaged or cut off/);
    }
  });

  it('mutated at random 400 times is refused in one sentence or is a sound plan', () => {
    const random = seededRandom(4);
    const whole = Buffer.from(starterText('writing-groups'));
    let refused = 0;
    for (let time = 0; time < 400; time += 1) {
      const sentence = refusal(mutated(whole, random).toString('utf8'));
      if (sentence === '') continue;
      refused += 1;
      expect(sentence).toMatch(/^The plan file "a\.json" .*\.$/s);
    }
    expect(refused).toBeGreaterThan(200);
  });
});
