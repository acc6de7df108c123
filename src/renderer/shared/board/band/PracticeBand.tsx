import { displayText } from '../../../../contract/text/en/display';
import type { StationFace } from '../../../../domain/view/snapshot';
import { Sign } from '../../art/signs/Sign';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { shownLength } from '../../clock/shown-time';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { cueWords } from '../facts-of';
import { bandGap, factGap } from '../layout/choose-band';
import {
  choosePracticeBand,
  practiceGap,
  type PracticeBandLayout,
  practiceText,
} from '../layout/choose-practice-band';
import { digitsSize, digitsWidth, margin } from '../layout/sizes';
import { Lines } from '../scenes/Lines';
import { CountdownDigits, CountdownDisk } from './Countdown';
import { CueLine, CuePlate } from './CuePlate';

interface PracticeBandParts {
  readonly station: StationFace;
  /** In seconds. */
  readonly target: number;
  readonly layout: PracticeBandLayout;
  /** Width of the band, and of the room beside the digits; in u. */
  readonly width: number;
  readonly factsWidth: number;
}

/** The band of a practice: what is left to the target as the disk, what was counted as digits, the station, the target. */
export function PracticeBand({ band }: { readonly band: PracticeBandParts }) {
  const { layout, station, width, factsWidth } = band;
  const snapshot = useSnapshot();
  const cue = useFace((face) => face.cue);
  const phase = useFace((face) => face.phase);
  const plate = cue === null ? null : cueWords(cue, phase, snapshot);
  const shortName = layout.name.length === 0;
  return (
    <section className={`band band-${layout.facts}`}>
      {layout.disk === 0 ? null : <CountdownDisk size={layout.disk} />}
      <div className="band-digits" style={{ fontSize: units(digitsSize) }}>
        <CountdownDigits />
      </div>
      {plate === null ? (
        <div className="facts practice-facts" style={{ fontSize: units(practiceText) }}>
          <div className="practice-sign" style={{ gap: units(practiceGap) }}>
            <Sign look={station.look} height={layout.sign} label={shortName ? station.name : undefined} />
            {layout.targetBesideSign ? <Target band={band} /> : null}
          </div>
          {shortName ? null : (
            <h2 className="practice-name">
              <Lines lines={layout.name} />
            </h2>
          )}
          {layout.targetBesideSign ? null : <Target band={band} />}
        </div>
      ) : layout.facts === 'under' ? (
        <CueLine words={plate} width={width} size={practiceText} />
      ) : (
        <CuePlate words={plate} width={factsWidth} />
      )}
    </section>
  );
}

/** The target with its flag, which becomes a tick when it is reached; in a pause that the clock stands. */
function Target({ band: { target, layout } }: { readonly band: PracticeBandParts }) {
  const paused = useFace((face) => face.paused);
  const reached = useFace((face) => face.remaining >= target);
  const time = shownLength(target);
  return paused ? (
    <p className="fact fact-state">
      <StateIcon kind="pause" size={practiceText} />
      <span>{displayText.paused}</span>
    </p>
  ) : (
    <p className="fact fact-strong">
      <StateIcon kind={reached ? 'done' : 'target'} size={practiceText} />
      <span>{layout.word ? displayText.target(time) : time}</span>
    </p>
  );
}

/** How the band of a practice is laid out: as wide as the time may come to be, so that it seldom changes. */
export function usePracticeBand(station: StationFace, target: number): PracticeBandParts {
  const { measure, width } = useBoard();
  const counted = useFace((face) => shownLength(face.remaining).length);
  const whole = shownLength(target);
  const time = `${'0'.repeat(Math.max(counted, whole.length) - 3)}:00`;
  const inner = width - 2 * margin;
  const layout = choosePracticeBand({
    width: inner,
    time,
    name: station.name,
    measureName: (text) => measure(text, 'strong'),
    target: {
      whole: measure(displayText.target(whole), 'strong'),
      figures: measure(whole, 'strong'),
      paused: measure(displayText.paused, 'state'),
    },
  });
  const disk = layout.disk === 0 ? 0 : layout.disk + bandGap;
  return { station, target, layout, width: inner, factsWidth: inner - disk - digitsWidth(time) - factGap };
}
