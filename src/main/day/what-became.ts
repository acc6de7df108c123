import { text } from '../../contract/text';
import type { Plan } from '../../domain/plan/plan';

/**
 * What an edit did beside what it names, in one sentence; null for nothing: groups went, and their pupils are in others
 * now.
 */
export function whatBecame(before: Plan, after: Plan): string | null {
  const stayed = new Set(after.groups.map(({ id }) => id));
  const homes = new Set(after.groups.flatMap(({ pupils }) => pupils.map(({ id }) => id)));
  const gone = before.groups
    .filter(({ id, pupils }) => !stayed.has(id) && pupils.length > 0)
    .map(({ name, pupils }) => ({ name, moved: pupils.filter(({ id }) => homes.has(id)).length }))
    .filter(({ moved }) => moved > 0);
  if (gone.length === 0) return null;
  return text.acts.pupilsMoved(
    gone.map(({ name }) => name),
    gone.reduce((sum, { moved }) => sum + moved, 0),
  );
}
