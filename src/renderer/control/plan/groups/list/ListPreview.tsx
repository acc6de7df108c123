import { makingWay, type ListedPupil } from '../../../../../domain/plan/edits/class-list';
import { mostGroups } from '../../../../../domain/plan/limits';
import type { Group } from '../../../../../domain/plan/plan';
import { words } from '../../../words';
import type { ReadList } from './read-list';

interface ListPreviewProps {
  readonly list: ReadList;
  readonly groups: readonly Group[];
}

/** Who would join, and what the teacher should know of the list before. */
export function ListPreview({ list, groups }: ListPreviewProps) {
  const texts = words.plan.groups.list;
  const nameOf = (id: string | null): string | null =>
    groups.find((group) => group.id === id)?.shortName ?? null;
  const { doubled, known, shortened, strangeGroups, canMakeGroups, newGroups } = list;
  const homeOf = ({ group, newGroup }: ListedPupil): string | null =>
    newGroup === undefined ? nameOf(group) : (newGroups[newGroup] ?? null);
  const gone = makingWay(groups, list.pupils, newGroups).map(({ name }) => name);
  const notes = [
    known.length === 0 ? null : texts.known(known),
    doubled.length === 0 ? null : texts.doubled(doubled),
    shortened.length === 0 ? null : texts.shortened(shortened),
    newGroups.length === 0 ? null : texts.newGroups(newGroups),
    gone.length === 0 ? null : texts.makingWay(gone),
    strangeGroups.length === 0 || newGroups.length > 0
      ? null
      : texts.strangeGroups(strangeGroups, canMakeGroups ? null : mostGroups),
  ].filter((note) => note !== null);
  return (
    <div className="list-preview">
      <p role="status">{texts.joining(list.pupils.length)}</p>
      {list.pupils.length === 0 ? null : (
        // Can be scrolled, so the keyboard must reach it.
        <div className="list-names" role="region" aria-label={texts.joining(list.pupils.length)} tabIndex={0}>
          <ul>
            {list.pupils.map((pupil, place) => (
              <li key={`${place} ${pupil.name}`} className="list-name">
                <bdi>{texts.one(pupil.name, homeOf(pupil))}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className="list-note">
          {note}
        </p>
      ))}
    </div>
  );
}
