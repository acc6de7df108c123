import { BookOpenText, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { Badge } from '../../shared/art/signs/Badge';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { useActs } from './use-acts';

/** Puts a station's directions on the wall for a while, or takes them down. */
export function DirectionsPicker({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { act } = useActs('acts');
  const { spotlight } = snapshot.display;
  if (spotlight !== null) {
    return (
      <ActButton
        icon={BookOpenText}
        label={words.acts.directions}
        size="small"
        on
        enabled={snapshot.allowed.show}
        onPress={() => act({ name: 'show', station: null })}
      />
    );
  }
  const inCycle = new Set(snapshot.cycle.map(({ station }) => station));
  return (
    <MenuTrigger>
      <Button className="act act-small act-plain" isDisabled={!snapshot.allowed.show}>
        <BookOpenText size={19} aria-hidden />
        <span className="act-words">{words.acts.directions}</span>
        <ChevronDown size={16} aria-hidden className="act-more" />
      </Button>
      <Popover className="popover" placement="top start">
        <Menu
          className="menu"
          aria-label={words.acts.directionsName}
          onAction={(key) => act({ name: 'show', station: String(key) })}
        >
          {snapshot.plan.stations
            .filter(({ id }) => inCycle.has(id))
            .map(({ id, name, look }) => (
              <MenuItem key={id} id={id} textValue={name} className="menu-item">
                <Badge look={look} size={24} />
                {name}
              </MenuItem>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
