import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../../../src/contract/plan-file/plan-file';
import { text } from '../../../../src/contract/text';
import type { PlanProblem } from '../../../../src/domain/plan/problem';
import { schoolDate } from '../../../../src/domain/units';
import { starterText } from '../../../support/saved-data/plans';

const starter = parsePlanFile(starterText('writing-groups'));
if (!starter.ok) throw new Error('The starter plan is refused.');
const { plan } = starter;

const autumn = { name: 'Autumn', from: schoolDate('2026-09-02'), to: schoolDate('2026-12-18') };
const spring = { name: 'Spring', from: schoolDate('2026-12-18'), to: schoolDate('2027-03-25') };

const sentences: readonly (readonly [PlanProblem, string])[] = [
  [{ kind: 'no-groups' }, 'The plan has no groups: it needs at least one.'],
  [{ kind: 'too-many-groups', groups: 13, most: 12 }, 'The plan has 13 groups: at most 12 can be shown.'],
  [
    { kind: 'too-many-pupils', group: 'red-foxes', pupils: 100, most: 99 },
    'Red Foxes has 100 pupils: at most 99 are possible.',
  ],
  [{ kind: 'no-station-in-cycle' }, 'No station is in the cycle: it needs at least one.'],
  [{ kind: 'cycle-too-long', slots: 30, most: 24 }, 'The cycle has 30 slots: at most 24 are possible.'],
  [
    { kind: 'unknown-station-in-cycle', slotNumber: 2, station: 'garden' },
    'Slot 2 of the cycle names the station "garden", which the plan does not have.',
  ],
  [
    { kind: 'unknown-station-in-rule', ruleNumber: 1, station: 'garden' },
    'Rule 1 names the station "garden", which the plan does not have.',
  ],
  [{ kind: 'empty-id', of: 'pupil' }, 'A pupil has an empty id.'],
  [{ kind: 'doubled-id', of: 'station', id: 'tt' }, 'Two stations have the same id, "tt".'],
  [
    { kind: 'doubled-name', of: 'short-name', name: 'Foxes' },
    'The short name "Foxes" stands twice: each needs a name of its own.',
  ],
  [{ kind: 'empty-text', field: 'workWord', owner: null }, 'The work word is empty.'],
  [
    { kind: 'text-too-long', field: 'shortName', text: 'Very long name', letters: 14, most: 12 },
    '"Very long name" has 14 letters: the short name of a group may have at most 12.',
  ],
  [
    { kind: 'number', field: 'rounds', station: null, value: 0, least: 1, most: 12 },
    'The number of rounds is 0: it must be a whole number from 1 to 12.',
  ],
  [
    { kind: 'number', field: 'capacity', station: 'handwriting', value: 0, least: 1, most: 12 },
    'The number of groups at once at Handwriting is 0: it must be a whole number from 1 to 12.',
  ],
  [{ kind: 'rule-follows-itself', station: 'handwriting' }, 'Handwriting cannot follow itself.'],
  [
    { kind: 'two-followers', after: 'teacher-time', followers: ['handwriting', 'spelling-practice'] },
    'Only one station can follow Teacher Time, not both Handwriting and Spelling Practice.',
  ],
  [
    {
      kind: 'rule-broken',
      after: 'teacher-time',
      follower: 'handwriting',
      slotNumber: 2,
      found: 'independent-writing',
    },
    'Handwriting always follows Teacher Time, but slot 2 of the cycle has Independent Writing there.',
  ],
  [
    {
      kind: 'cycle-cannot-hold-groups',
      limited: 'teacher-time',
      capacity: 1,
      groups: 5,
      needed: 5,
      slots: 3,
      most: 24,
    },
    'Teacher Time takes 1 group at once, so 5 groups need a cycle of 5 slots, and it cannot be filled to that.',
  ],
  [{ kind: 'no-weekdays' }, 'The plan has no weekdays: it needs at least one.'],
  [
    { kind: 'holiday-not-a-date', name: 'Half-term', text: '2026-02-30' },
    'The day off "Half-term" has "2026-02-30", which is not a date.',
  ],
  [
    {
      kind: 'holiday-backward',
      name: 'Half-term',
      from: schoolDate('2026-02-20'),
      to: schoolDate('2026-02-16'),
    },
    'The day off "Half-term" ends (16 February 2026) before it begins (20 February 2026).',
  ],
  [
    { kind: 'terms-overlap', first: autumn, second: { ...spring, name: '' } },
    'The terms "Autumn" and "18 December 2026 to 25 March 2027" overlap: the one ends on 18 December 2026, and the other begins on 18 December 2026.',
  ],
  [
    { kind: 'term-not-a-date', name: 'Autumn', text: '2026-09-31' },
    'The term "Autumn" has "2026-09-31", which is not a date.',
  ],
  [
    { kind: 'term-backward', name: 'Spring', from: spring.to, to: spring.from },
    'The term "Spring" ends (18 December 2026) before it begins (25 March 2027).',
  ],
  [{ kind: 'too-many-terms', terms: 25, most: 24 }, 'The plan has 25 terms: at most 24 are possible.'],
  [
    { kind: 'too-many-holidays', holidays: 401, most: 400 },
    'The plan has 401 entries of days off: at most 400 are possible.',
  ],
];

describe('a plan that cannot be used', () => {
  it.each(sentences)('%j is said in one plain sentence', (problem, sentence) => {
    expect(text.planProblems.sentence(problem, plan)).toBe(sentence);
  });

  it('names a station by its id when it has no name', () => {
    const nameless = { ...plan, stations: [] };
    expect(text.planProblems.sentence({ kind: 'rule-follows-itself', station: 'tt' }, nameless)).toBe(
      '"tt" cannot follow itself.',
    );
  });
});
