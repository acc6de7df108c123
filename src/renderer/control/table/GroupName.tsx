import type { Group } from '../../../domain/plan/plan';
import { Emblem } from '../../shared/art/emblems/Emblem';

interface GroupNameProps {
  readonly group: Group;
  readonly size: number;
}

/** A group's animal and name. */
export function GroupName({ group, size }: GroupNameProps) {
  return (
    <span className="group-name">
      <Emblem look={group.look} size={size} />
      {group.name}
    </span>
  );
}
