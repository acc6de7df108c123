import { ChevronDown, Flag } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { Badge } from '../../../shared/art/signs/Badge';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { stopwatch, words } from '../../words';

const texts = words.practice;

/** Starts a practice at one of the stations that the class has begun with; nothing where no minutes grow. */
export function PracticeMenu({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('start');
  const press = useSinglePress();
  const { plan, canStart } = snapshot;
  const stations = plan.stations.flatMap((station) => {
    const today = snapshot.stamina.find((one) => one.station === station.id);
    return today?.introduced === true ? [{ ...station, target: today.target }] : [];
  });
  if (stations.length === 0) return null;
  return (
    <MenuTrigger>
      <Button
        className="act act-medium act-plain practice-button"
        aria-label={texts.startName}
        isDisabled={!canStart}
      >
        <Flag size={22} aria-hidden />
        <span className="act-words">{texts.start}</span>
        <ChevronDown size={16} aria-hidden className="act-more" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={texts.startName}
          onAction={(key) => press(() => send({ kind: 'practice', station: String(key), by: 'control' }))}
        >
          {stations.map(({ id, name, look, target }) => {
            const item = texts.startItem(name, stopwatch(target * 1000));
            return (
              <MenuItem key={id} id={id} textValue={item} className="menu-item">
                <Badge look={look} size={24} />
                {item}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
