import { ChevronDown, OctagonPause } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { Badge } from '../../../shared/art/signs/Badge';
import { words } from '../../words';
import { useActs } from '../use-acts';

const texts = words.practice;

/** Says at which station stamina broke in this round, which goes on. Only for plans whose minutes grow. */
export function BrokeInRound({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { act } = useActs('acts');
  const { plan, canBreak, allowed } = snapshot;
  if (!plan.stations.some(({ ramp }) => ramp !== null)) return null;
  const stations = plan.stations.filter(({ id }) => canBreak.includes(id));
  return (
    <MenuTrigger>
      <Button
        className="act act-small act-plain"
        aria-label={texts.inRoundName}
        isDisabled={!allowed.broke || stations.length === 0}
      >
        <OctagonPause size={19} aria-hidden />
        <span className="act-words">{texts.inRound}</span>
        <ChevronDown size={16} aria-hidden className="act-more" />
      </Button>
      <Popover className="popover" placement="top end">
        <Menu
          className="menu"
          aria-label={texts.inRoundName}
          onAction={(key) => act({ name: 'broke', station: String(key) })}
        >
          {stations.map(({ id, name, look }) => (
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
