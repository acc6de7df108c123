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
  const { doubled, known, shortened, strangeGroups } = list;
  const notes = [
    known.length === 0 ? null : texts.known(known),
    doubled.length === 0 ? null : texts.doubled(doubled),
    shortened.length === 0 ? null : texts.shortened(shortened),
    strangeGroups.length === 0 ? null : texts.strangeGroups(strangeGroups),
  ].filter((note) => note !== null);
  return (
    <div className="list-preview">
      <p role="status">{texts.joining(list.pupils.length)}</p>
      {list.pupils.length === 0 ? null : (
        // Can be scrolled, so the keyboard must reach it.
        <div className="list-names" role="region" aria-label={texts.joining(list.pupils.length)} tabIndex={0}>
          <ul>
            {list.pupils.map(({ name, group }, place) => (
              <li key={`${place} ${name}`} className="list-name">
                <bdi>{texts.one(name, nameOf(group))}</bdi>
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
