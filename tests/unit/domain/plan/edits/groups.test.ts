import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../../src/domain/plan/check';
import {
  addGroup,
  changeGroup,
  moveGroup,
  removeGroup,
  renameGroup,
  setGroupCount,
} from '../../../../../src/domain/plan/edits/groups';
import { addPupil } from '../../../../../src/domain/plan/edits/pupils';
import { emblems, groupColours } from '../../../../../src/domain/plan/looks';
import type { Group, Plan } from '../../../../../src/domain/plan/plan';
import { aPlan, aStation, groupsOf } from '../../../../support/plans';

/** No station limits the number of groups. */
const roomy = (groups: readonly Group[]): Plan =>
  aPlan({ stations: [aStation('IW'), aStation('PW')], cycle: ['IW', 'PW'], follows: [], groups });

const names = (plan: Plan): readonly string[] => plan.groups.map((group) => group.name);
const group = (plan: Plan, id: string): Group | undefined => plan.groups.find((other) => other.id === id);

describe('the number of groups', () => {
  test('[P9] a sixth group is the Brown Bears, and the others stay as they are', () => {
    const plan = aPlan();
    const more = setGroupCount(plan, 6);
    expect(more.groups.slice(0, 5)).toEqual(plan.groups);
    expect(more.groups[5]).toEqual({
      id: 'brown-bears',
      name: 'Brown Bears',
      shortName: 'Bears',
      look: { emblem: 'bear', colour: 'brown' },
      pupils: [],
    });
  });

  test('[P9] fewer groups means that the last ones go', () => {
    expect(names(setGroupCount(aPlan(), 2))).toEqual(['Red Foxes', 'Blue Whales']);
  });

  test('[P9] the pupils of groups that go join the others, where there is most room', () => {
    let plan = aPlan();
    for (const [home, name] of [
      ['g1', 'Anna'],
      ['g1', 'Ben'],
      ['g2', 'Cara'],
      ['g4', 'Dev'],
      ['g5', 'Eve'],
    ] as const)
      plan = addPupil(plan, home, name);
    const fewer = setGroupCount(plan, 2);
    expect(fewer.groups.map(({ pupils }) => pupils.map(({ name }) => name))).toEqual([
      ['Anna', 'Ben', 'Eve'],
      ['Cara', 'Dev'],
    ]);
  });

  test('[P9] a group that was removed and is added again has the id that it had', () => {
    const plan = setGroupCount(aPlan(), 7);
    expect(setGroupCount(setGroupCount(plan, 5), 7)).toEqual(plan);
  });

  test('[P9] twelve groups have twelve emblems and twelve colours, and more are not given', () => {
    const plan = setGroupCount(roomy([]), 99);
    expect(new Set(plan.groups.map(({ look }) => look.emblem))).toEqual(new Set(emblems));
    expect(new Set(plan.groups.map(({ look }) => look.colour))).toEqual(new Set(groupColours));
    expect(checkPlan(plan)).toEqual([]);
  });

  test('[P9] an emblem or a colour that is in use is passed over', () => {
    const bears: Group = {
      id: 'b',
      name: 'Honey',
      shortName: 'Honey',
      look: { emblem: 'fox', colour: 'blue' },
      pupils: [],
    };
    expect(names(setGroupCount(roomy([bears]), 2))).toEqual(['Honey', 'Green Turtles']);
  });

  test('[P9] a ready group whose colour is in use still comes before a numbered one', () => {
    const colours = ['orange', 'rose', 'teal', 'lime', 'black', 'slate'] as const;
    const odd = groupsOf(6).map((other, index): Group => ({
      ...other,
      look: { ...other.look, colour: colours[index] ?? 'orange' },
    }));
    expect(setGroupCount(roomy(odd), 7).groups[6]).toMatchObject({ name: 'Orange Hares' });
  });

  test('[P9] when every ready name or its emblem is taken a numbered group comes', () => {
    const foxes = groupsOf(12).map((other): Group => ({ ...other, look: { emblem: 'fox', colour: 'red' } }));
    expect(setGroupCount(roomy(foxes.slice(1)), 12).groups[11]).toEqual({
      id: 'group-12',
      name: 'Group 12',
      shortName: 'Group 12',
      look: { emblem: 'whale', colour: 'blue' },
      pupils: [],
    });
  });

  test('[P9] any number of groups up to twelve gives names and ids that can be used', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), (counts) => {
        const plan = counts.reduce(setGroupCount, roomy(groupsOf(3)));
        expect(checkPlan(plan)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('names of groups', () => {
  test('[P9] a new name brings its last word as the short name, and the id stays', () => {
    expect(group(renameGroup(aPlan(), 'g1', ' Silver Wolves '), 'g1')).toMatchObject({
      name: 'Silver Wolves',
      shortName: 'Wolves',
      look: { emblem: 'fox', colour: 'red' },
    });
  });

  test.each([
    ['Blue Foxes', 'Blue Foxes', 'when another group has that short name already'],
    ['Wonderfully Extraordinary', 'Extraordinar', 'cut to twelve letters'],
    ['Team', 'Team', 'a single word'],
    ['Table 3', 'Table 3', 'a number alone says nothing'],
    ['Reading Group B', 'Group B', 'nor does a letter'],
    ['the foxes', 'the foxes', 'capitals make no other name of it'],
  ])('[P9] "%s" is "%s" in short: %s', (name, shortName) => {
    expect(group(renameGroup(aPlan(), 'g2', name), 'g2')?.shortName).toBe(shortName);
  });

  test('[P9] short names that would all be taken are numbered', () => {
    const plan = renameGroup(renameGroup(aPlan(), 'g1', 'Foxes'), 'g2', 'Foxes');
    expect(plan.groups.slice(0, 2).map((other) => other.shortName)).toEqual(['Foxes', 'Foxes 2']);
    expect(checkPlan(plan)).toEqual([{ kind: 'doubled-name', of: 'group', name: 'Foxes' }]);
  });

  test('[P9] naming a group that the plan does not have changes nothing', () => {
    expect(renameGroup(aPlan(), 'nobody', 'Cats')).toEqual(aPlan());
  });
});

describe('one group', () => {
  test('[P9] more takes a name and look that are not in use', () => {
    expect(names(addGroup(aPlan())).at(-1)).toBe('Brown Bears');
    expect(addGroup(aPlan())).toEqual(setGroupCount(aPlan(), 6));
  });

  test('[P9] less goes with its pupils, and the others stay as they are', () => {
    const plan = addPupil(addPupil(aPlan(), 'g2', 'Ben'), 'g3', 'Amara');
    const without = removeGroup(plan, 'g2');
    expect(without.groups).toEqual(plan.groups.filter(({ id }) => id !== 'g2'));
  });

  test('[P9] changes only in what is named: its short name does not follow here', () => {
    const plan = changeGroup(aPlan(), 'g1', { name: ' Wolves ', look: { emblem: 'cat', colour: 'black' } });
    expect(group(plan, 'g1')).toMatchObject({ name: 'Wolves', shortName: 'Foxes', look: { emblem: 'cat' } });
  });

  test('[P9] moves to another place of the list', () => {
    expect(moveGroup(aPlan(), 'g5', 0).groups.map(({ id }) => id)).toEqual(['g5', 'g1', 'g2', 'g3', 'g4']);
  });
});
