import { displayText } from '../../../../contract/text/en/display';
import { Mark } from '../../art/mark/Mark';
import { units } from '../../art/units';
import { shownStartTime } from '../../clock/shown-time';
import { useBoard, useSnapshot } from '../board-context';
import { bandGap, factsPlace } from '../layout/choose-band';
import { bandHeight, margin } from '../layout/sizes';
import { useStillAhead } from './use-still-ahead';

const heroSize = 168;

/** Before the session, in the band's place: nothing counts yet. */
export function ReadyBand() {
  const { width } = useBoard();
  const { scene } = useSnapshot();
  const startTime = scene.kind === 'idle' ? scene.startTime : null;
  const ahead = useStillAhead(startTime);
  return (
    <section className={`band band-ready band-${factsPlace(width - 2 * margin)}`}>
      <span className="band-mark" style={{ marginRight: units(bandGap) }}>
        <Mark size={bandHeight} />
      </span>
      <h1 className="hero" style={{ fontSize: units(heroSize) }}>
        {displayText.ready}
      </h1>
      {ahead && startTime !== null ? (
        <div className="facts">
          <p className="fact fact-strong">{displayText.starts(shownStartTime(startTime))}</p>
        </div>
      ) : null}
    </section>
  );
}
