import { onlyAdds, type Migration } from '../migrate';

/*
 * What lifts an older plan to the newest version, for plan files and for every saved file that holds plans. What was
 * never a plan of that version is left as it is: the schema then names the field that is wrong.
 */

/** Lifts what stands under `key`, where there is such a thing. */
export const liftIn =
  (key: string, lift: Migration): Migration =>
  (data) =>
    typeof data === 'object' && data !== null && Object.hasOwn(data, key)
      ? { ...data, [key]: lift(Reflect.get(data, key)) }
      : data;

/** Lifts each thing of a list. */
export const liftEach =
  (lift: Migration): Migration =>
  (list) =>
    Array.isArray(list) ? list.map(lift) : list;

const withIcon: Migration = (line) => (typeof line === 'string' ? { icon: null, text: line } : line);

/** Version 2: a line of directions has an icon beside its text; what else is new may be left out. */
export const planToVersion2: Migration = liftIn(
  'stations',
  liftEach(liftIn('directions', liftEach(withIcon))),
);

/** Version 3: ramps, terms, the class's age. All of it may be left out. */
export const planToVersion3: Migration = onlyAdds;

/** `planMigrations[0]` lifts a plan of version 1 to version 2. */
export const planMigrations: readonly Migration[] = [planToVersion2, planToVersion3];
