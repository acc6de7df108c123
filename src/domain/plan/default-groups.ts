import type { GroupLook } from './looks';

/** The groups that are offered in turn when a plan gets more of them; one for each emblem. */
export const defaultGroups: readonly {
  readonly name: string;
  readonly shortName: string;
  readonly look: GroupLook;
}[] = [
  { name: 'Red Foxes', shortName: 'Foxes', look: { emblem: 'fox', colour: 'red' } },
  { name: 'Blue Whales', shortName: 'Whales', look: { emblem: 'whale', colour: 'blue' } },
  { name: 'Green Turtles', shortName: 'Turtles', look: { emblem: 'turtle', colour: 'green' } },
  { name: 'Gold Bees', shortName: 'Bees', look: { emblem: 'bee', colour: 'gold' } },
  { name: 'Violet Owls', shortName: 'Owls', look: { emblem: 'owl', colour: 'violet' } },
  { name: 'Brown Bears', shortName: 'Bears', look: { emblem: 'bear', colour: 'brown' } },
  { name: 'Orange Hares', shortName: 'Hares', look: { emblem: 'hare', colour: 'orange' } },
  { name: 'Rose Robins', shortName: 'Robins', look: { emblem: 'robin', colour: 'rose' } },
  { name: 'Teal Fish', shortName: 'Fish', look: { emblem: 'fish', colour: 'teal' } },
  { name: 'Lime Frogs', shortName: 'Frogs', look: { emblem: 'frog', colour: 'lime' } },
  { name: 'Black Cats', shortName: 'Cats', look: { emblem: 'cat', colour: 'black' } },
  { name: 'Slate Horses', shortName: 'Horses', look: { emblem: 'horse', colour: 'slate' } },
];
