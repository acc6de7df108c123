import { EllipsisVertical, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Group, Pupil, PupilId } from '../../../../domain/plan/plan';
import { Emblem } from '../../../shared/art/emblems/Emblem';
import { useSend } from '../../link/sender';
import { words } from '../../words';

interface PupilMenuProps {
  readonly group: Group;
  readonly groups: readonly Group[];
  readonly pupil: Pupil;
  readonly onMove: (pupil: PupilId) => void;
}

/** To any other group, without dragging; or out of the class. */
export function PupilMenu({ group, groups, pupil, onMove }: PupilMenuProps) {
  const send = useSend(`group-${group.id}`);
  const others = groups.filter(({ id }) => id !== group.id);
  return (
    <MenuTrigger>
      <Button className="icon-button more-button" aria-label={words.plan.groups.pupilMore(pupil.name)}>
        <EllipsisVertical size={19} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {others.map((other) => (
            <MenuItem
              key={other.id}
              className="menu-item"
              textValue={words.plan.groups.moveTo(other.name)}
              onAction={() => {
                onMove(pupil.id);
                void send({ kind: 'edit', edit: { name: 'move-pupil', pupil: pupil.id, group: other.id } });
              }}
            >
              <Emblem look={other.look} size={24} />
              {words.plan.groups.moveTo(other.name)}
            </MenuItem>
          ))}
          <MenuItem
            className="menu-item"
            textValue={words.plan.groups.remove}
            onAction={() => void send({ kind: 'edit', edit: { name: 'remove-pupil', pupil: pupil.id } })}
          >
            <Trash2 size={19} aria-hidden />
            {words.plan.groups.remove}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
