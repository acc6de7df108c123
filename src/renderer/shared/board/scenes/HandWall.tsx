import type { ReactNode } from 'react';
import { displayText } from '../../../../contract/text/en/display';
import { Hand } from '../../art/hand/Hand';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { CountdownDigits, CountdownDisk } from '../band/Countdown';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { chooseHandWall } from '../layout/choose-hand-wall';
import { digitsSize } from '../layout/sizes';

interface HandWallProps {
  readonly title: string;
  /** Which words are a cue's while it stands. */
  readonly cued: 'title' | 'then' | null;
  /** The line under the digits. */
  readonly facts: ReactNode;
}

/** The whole wall for two raised fingers: the hand in front of the disk, the digits, and what the fingers mean. */
export function HandWall({ title, cued, facts }: HandWallProps) {
  const { measure, width, height } = useBoard();
  const { words } = useSnapshot();
  const figures = useFace((face) => String(Math.floor(face.remaining / 60)).length + 3);
  const counts = useFace((face) => face.until !== null || face.paused || face.overtime !== null);
  const start = displayText.startWork(words.workNoun);
  const layout = chooseHandWall({
    ...{ width, height, figures },
    title: measure(title, 'head'),
    then: Math.max(measure(displayText.twoFingersUp, 'text'), measure(start, 'strong')),
  });
  return (
    <>
      {counts && layout.disk !== null ? (
        <div className="hand-disk" style={{ left: units(layout.disk.x), top: units(layout.disk.y) }}>
          <CountdownDisk size={layout.disk.size} />
        </div>
      ) : null}
      <div className="hand-hand" style={{ left: units(layout.hand.x), top: units(layout.hand.y) }}>
        <Hand width={layout.hand.size} label={displayText.twoFingersPicture} />
      </div>
      <section className="hand-facts" style={{ left: units(layout.facts) }}>
        <h1 className={cued === 'title' ? 'head cued' : 'head'} style={{ fontSize: units(layout.title) }}>
          <span>{title}</span>
        </h1>
        {counts ? (
          <div className="band-digits" style={{ fontSize: units(digitsSize) }}>
            <CountdownDigits />
          </div>
        ) : null}
        <p className="hand-line">{facts}</p>
        <p className={cued === 'then' ? 'hand-then cued' : 'hand-then'}>
          {layout.icon === 0 ? null : <StateIcon kind="work" size={layout.icon} />}
          <span>
            <span className="line">{displayText.twoFingersUp}</span>
            <b className="line">{layout.fits ? start : displayText.startNow.join(' ')}</b>
          </span>
        </p>
      </section>
    </>
  );
}
