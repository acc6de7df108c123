import { ChevronDown, Projector } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Command } from '../../../contract/command';
import { assertNever } from '../../../domain/assert-never';
import type { ProjectorFace } from '../../../domain/view/snapshot';
import { useSend } from '../link/sender';
import { words } from '../words';

type Ask = Extract<Command, { kind: 'display' }>['ask'];

interface Choice {
  readonly ask: Ask;
  readonly label: string;
}

const whileHidden: readonly Choice[] = [{ ask: 'show', label: words.status.showDisplay }];
const whileSeen: readonly Choice[] = [
  { ask: 'fullscreen', label: words.status.fullscreen },
  { ask: 'leave-fullscreen', label: words.status.leaveFullscreen },
  { ask: 'hide', label: words.status.hideDisplay },
];

/** Where the display is, and the way to bring it back. */
export function DisplayStatus({ projector }: { readonly projector: ProjectorFace }) {
  const send = useSend('status');
  const ask = (wish: Ask): void => void send({ kind: 'display', ask: wish });
  const whyId = useId();
  const choices =
    projector.state === 'hidden' || projector.state === 'no-projector' ? whileHidden : whileSeen;
  const well = projector.state === 'showing' || projector.state === 'window';
  return (
    <div className="status-group">
      <MenuTrigger>
        <Button className="status">
          <span className={well ? 'status-dot' : 'status-dot status-dot-bad'} aria-hidden />
          <Projector size={20} aria-hidden />
          <span>
            <b>{words.status.display}</b> {stateWord(projector)}
          </span>
          <ChevronDown size={15} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          {projector.state === 'no-projector' ? (
            <p id={whyId} className="menu-note">
              {words.status.noProjectorYet}
            </p>
          ) : null}
          <Menu
            className="menu"
            aria-label={words.status.displayMenu}
            aria-describedby={whyId}
            onAction={(key) => {
              const choice = choices.find((each) => each.ask === key);
              if (choice !== undefined) ask(choice.ask);
            }}
          >
            {choices.map(({ ask: wish, label }) => (
              <MenuItem key={wish} id={wish} textValue={label} className="menu-item">
                {label}
                {wish === 'fullscreen' ? <kbd aria-hidden>{words.keys.fullscreen}</kbd> : null}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {projector.state === 'hidden' ? (
        <Button className="status-act" onPress={() => ask('show')}>
          {words.status.showDisplay}
        </Button>
      ) : null}
    </div>
  );
}

function stateWord({ state }: ProjectorFace): string {
  switch (state) {
    case 'showing':
      return words.status.showing;
    case 'window':
      return words.status.window;
    case 'hidden':
      return words.status.hidden;
    case 'no-projector':
      return words.status.noProjector;
    default:
      return assertNever(state);
  }
}
