import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { Mark } from '../../shared/art/mark/Mark';
import { SaidHere } from '../link/SaidHere';
import { useSend } from '../link/sender';
import { Toggle } from '../widgets/Toggle';
import { words } from '../words';
import { DisplayStatus } from './DisplayStatus';
import { SoundStatus } from './SoundStatus';
import { Views } from './Views';
import { WallClock } from './WallClock';

/** The name, the plan, the screens, and whether display, chimes and clock are well. */
export function TopBar({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('status');
  return (
    <header>
      <div className="top">
        <span className="brand">
          <Mark size={30} />
          <b>{words.title}</b>
        </span>
        <h1 className="plan-name">{snapshot.plan.name}</h1>
        <Views />
        <div className="top-status" role="group" aria-label={words.status.label}>
          <Toggle
            label={words.status.dark}
            name={words.status.darkName}
            on={snapshot.display.theme === 'dark'}
            onChange={(dark) => void send({ kind: 'settings', theme: dark ? 'dark' : 'light' })}
          />
          <DisplayStatus projector={snapshot.projector} />
          <SoundStatus sound={snapshot.sound} />
          <WallClock />
        </div>
      </div>
      <SaidHere place="status" />
    </header>
  );
}
