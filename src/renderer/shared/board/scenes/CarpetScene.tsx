import { displayText } from '../../../../contract/text/en/display';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { PracticeBand, usePracticeBand } from '../band/PracticeBand';
import { useBoard, useFace } from '../board-context';
import { Chart } from '../chart/Chart';
import { chartTop } from '../layout/choose-practice-band';
import { margin } from '../layout/sizes';
import type { PracticeOnWall } from '../practice-on-wall';

const headHeight = 144;
const headIcon = 108;
const headGap = 28;
const mostHead = 108;
/** Between what is over it and under it. */
const headSpace = 8;

/** After a practice: where to come to, and today's bar as it stands among the others. */
export function CarpetScene({ practice }: { readonly practice: PracticeOnWall }) {
  const { station, target, bars, today } = practice;
  const { measure, width } = useBoard();
  const cued = useFace((face) => face.cue !== null);
  const band = usePracticeBand(station, target);
  const room = width - 2 * margin - headIcon - headGap;
  const size = Math.min(mostHead, Math.floor(room / measure(displayText.carpet, 'head')));
  const top = chartTop(band.layout.facts) + headSpace;
  return (
    <>
      <PracticeBand band={band} />
      <h1
        className={cued ? 'head carpet-head cued' : 'head carpet-head'}
        role="status"
        style={{ top: units(top), height: units(headHeight), gap: units(headGap), fontSize: units(size) }}
      >
        <StateIcon kind="carpet" size={headIcon} />
        <span>{displayText.carpet}</span>
      </h1>
      <Chart
        station={station}
        target={target}
        bars={bars}
        today={today}
        top={top + headHeight + headSpace}
        counting={false}
      />
    </>
  );
}
