import { ArrowLeft, ArrowRight, EllipsisVertical, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Group } from '../../../../domain/plan/plan';
import { useSend } from '../../link/sender';
import { words } from '../../words';

interface GroupMenuProps {
  readonly group: Group;
  /** From 0, in plan order. */
  readonly place: number;
  readonly groups: readonly Group[];
}

/** A group's place in the order in which the cards and the wall's rows stand, and its end. */
export function GroupMenu({ group, place, groups }: GroupMenuProps) {
  const send = useSend(`group-${group.id}`);
  // A removed group takes its card along, and what was said there.
  const sendOfAll = useSend('groups');
  const moveTo = (to: number): void =>
    void send({ kind: 'edit', edit: { name: 'move-group', group: group.id, to } });
  return (
    <MenuTrigger>
      <Button className="icon-button more-button" aria-label={words.plan.groups.more(group.name)}>
        <EllipsisVertical size={19} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          disabledKeys={[
            ...(place === 0 ? ['earlier'] : []),
            ...(place === groups.length - 1 ? ['later'] : []),
          ]}
        >
          <MenuItem id="earlier" className="menu-item" onAction={() => moveTo(place - 1)}>
            <ArrowLeft size={19} aria-hidden />
            {words.plan.groups.moveEarlier(group.name)}
          </MenuItem>
          <MenuItem id="later" className="menu-item" onAction={() => moveTo(place + 1)}>
            <ArrowRight size={19} aria-hidden />
            {words.plan.groups.moveLater(group.name)}
          </MenuItem>
          <MenuItem
            id="remove"
            className="menu-item"
            onAction={() => void sendOfAll({ kind: 'edit', edit: { name: 'remove-group', group: group.id } })}
          >
            <Trash2 size={19} aria-hidden />
            {words.plan.groups.removeGroup(group.name, group.pupils.length)}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
