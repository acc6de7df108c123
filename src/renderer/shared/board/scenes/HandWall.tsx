import type { ReactNode } from 'react';
import { displayText } from '../../../../contract/text/en/display';
import { Hand } from '../../art/hand/Hand';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { CountdownDigits, CountdownDisk } from '../band/Countdown';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { chooseHandWall, listTop } from '../layout/choose-hand-wall';
import { bullet, itemGap, itemLine } from '../layout/set-spotlight';
import { digitsSize } from '../layout/sizes';

interface HandWallProps {
  readonly title: string;
  /** Which words are a cue's while it stands. */
  readonly cued: 'title' | 'then' | null;
  /** The line under the digits. */
  readonly facts: ReactNode;
  /** What may be chosen: it stands over the hand where all of it has room there. */
  readonly choices?: readonly string[];
}

const choiceSize = 66;
const noChoices: readonly string[] = [];

/** The whole wall for two raised fingers: the hand in front of the disk, the digits, and what the fingers mean. */
export function HandWall({ title, cued, facts, choices = noChoices }: HandWallProps) {
  const { measure, width, height } = useBoard();
  const { words } = useSnapshot();
  const figures = useFace((face) => String(Math.floor(face.remaining / 60)).length + 3);
  const counts = useFace(
    ({ phase, until, paused, overtime }) =>
      phase === 'practice' || until !== null || paused || overtime !== null,
  );
  const asks = title !== displayText.twoFingersUp;
  const start = displayText.startWork(words.workNoun);
  const layout = chooseHandWall({
    ...{ width, height, figures },
    title: measure(title, 'head'),
    then: Math.max(asks ? measure(displayText.twoFingersUp, 'text') : 0, measure(start, 'strong')),
    list:
      choices.length === 0
        ? null
        : {
            width: choiceSize * (bullet + Math.max(...choices.map((choice) => measure(choice, 'strong')))),
            height: choices.length * (choiceSize * itemLine + itemGap) - itemGap,
          },
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
      {layout.list ? (
        <ul
          className="choices hand-choices"
          style={{ top: units(listTop), rowGap: units(itemGap), lineHeight: itemLine }}
        >
          {choices.map((choice) => (
            <li key={choice} style={{ paddingLeft: `${bullet}em` }}>
              {choice}
            </li>
          ))}
        </ul>
      ) : null}
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
            {asks ? <span className="line">{displayText.twoFingersUp}</span> : null}
            <b className="line">{layout.fits ? start : displayText.startNow.join(' ')}</b>
          </span>
        </p>
      </section>
    </>
  );
}
