import { displayText } from '../../../../contract/text/en/display';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { CountdownDisk } from '../band/Countdown';
import { CueLine } from '../band/CuePlate';
import { useUntil } from '../band/use-until';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { cueWords } from '../facts-of';
import { floor } from '../layout/sizes';
import { downFrom, setText } from '../layout/wrap';
import { Lines } from './Lines';

const footHeight = 124;
const footSize = 84;
const lineHeight = 1.16;
const iconSize = 150;
/** As in board.css: where the message may stand, and the space under its icon; in u. */
const top = 60;
const bottom = 216;
const gap = 48;
const side = 92;

/** The teacher's own words, as large as they fit; the time left stays, small and without figures. */
export function MessageScene() {
  const { measure, width, height } = useBoard();
  const snapshot = useSnapshot();
  const { overlay } = snapshot;
  const cue = useFace((face) => face.cue);
  const phase = useFace((face) => face.phase);
  const plate = cue === null ? null : cueWords(cue, phase, snapshot);
  const room = {
    width: width - 2 * side,
    height: height - top - bottom - iconSize - gap,
    sizes: downFrom(168, floor),
    lineHeight,
  };
  const set = setText(overlay.kind === 'message' ? overlay.text : '', room, (text) => measure(text, 'head'));
  return (
    <>
      <section className="message" role="status">
        <StateIcon kind="message" size={iconSize} />
        <h1 className="head" style={{ fontSize: units(set.size), lineHeight }}>
          <Lines lines={set.lines} />
        </h1>
      </section>
      <footer className="message-foot" style={{ height: units(footHeight) }}>
        {plate === null ? <MessageFoot /> : <CueLine words={plate} width={room.width} size={footSize} />}
      </footer>
    </>
  );
}

function MessageFoot() {
  const until = useUntil();
  const paused = useFace((face) => face.paused);
  if (paused) {
    return (
      <>
        <StateIcon kind="pause" size={footSize} />
        <b>{displayText.paused}</b>
      </>
    );
  }
  if (until === null) return null;
  return (
    <>
      <CountdownDisk size={footHeight} />
      <b>{displayText.until(until)}</b>
    </>
  );
}
