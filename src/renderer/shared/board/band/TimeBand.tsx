import { units } from '../../art/units';
import { shownLength } from '../../clock/shown-time';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { cueWords, type CueWords, type Fact, factsOf } from '../facts-of';
import { bandGap, type BandLayout, chooseBand, factGap, factSize } from '../layout/choose-band';
import { digitsSize, digitsWidth, margin } from '../layout/sizes';
import { CountdownDigits, CountdownDisk } from './Countdown';
import { CueLine, CuePlate } from './CuePlate';
import { Facts } from './Facts';
import { everyoneStays } from '../everyone-stays';
import { toldToStart } from '../told-to-start';
import { useUntil } from './use-until';

interface BandParts {
  readonly layout: BandLayout;
  readonly facts: readonly Fact[];
  /** Width of the band, in u. */
  readonly width: number;
  /** Room beside the digits for the facts, in u. */
  readonly factsWidth: number;
}

/** The band at the top, in the same place in every state that has it: disk, digits, facts. */
export function TimeBand({ band }: { readonly band: BandParts }) {
  const { layout, facts } = band;
  const snapshot = useSnapshot();
  const cue = useFace((face) => face.cue);
  const phase = useFace((face) => face.phase);
  const rowsShow = useFace((face) => face.phase === 'work' && !face.spotlight);
  const inRows = rowsShow && toldToStart(snapshot).length > 0;
  const plate = cue === null || inRows ? null : cueWords(cue, phase, snapshot);
  return (
    <section className={`band band-${layout.facts}`}>
      {layout.disk === 0 ? null : <CountdownDisk size={layout.disk} />}
      <div className="band-digits" style={{ fontSize: units(digitsSize) }}>
        <CountdownDigits />
      </div>
      {plate === null ? (
        <Facts facts={facts} stateSize={layout.state} />
      ) : (
        <Plate band={band} words={plate} />
      )}
    </section>
  );
}

function Plate({ band, words }: { readonly band: BandParts; readonly words: CueWords }) {
  const { layout, factsWidth, width } = band;
  return layout.facts === 'under' ? (
    <CueLine words={words} width={width} size={Math.min(layout.state, factSize)} />
  ) : (
    <CuePlate words={words} width={factsWidth} />
  );
}

/** What the band shows and how; it changes with the state, not with the second. */
export function useBand(): BandParts {
  const { measure, width } = useBoard();
  const { scene, words, rows } = useSnapshot();
  const phase = useFace((face) => face.phase);
  const paused = useFace((face) => face.paused);
  const over = useFace((face) => face.overtime !== null);
  const round = useFace((face) => face.round);
  const figures = useFace((face) => shownLength(face.remaining).length);
  const until = useUntil();
  const rounds = scene.kind === 'running' ? scene.segment.rounds : 0;
  const all = factsOf({ phase, paused, over, stays: everyoneStays(rows), round, rounds, until, words });

  const time = widestTime(figures);
  const room = width - 2 * margin;
  const layout = chooseBand({
    width: room,
    time,
    facts: all.map(({ tone, icon, text }) => ({
      tone,
      icon: icon !== null,
      em: measure(text, tone === 'state' ? 'state' : tone === 'strong' ? 'strong' : 'text'),
    })),
  });
  const disk = layout.disk === 0 ? 0 : layout.disk + bandGap;
  return {
    layout,
    width: room,
    facts: all.filter(({ tone }) => layout.quiet || tone !== 'quiet'),
    factsWidth: room - disk - digitsWidth(time) - factGap,
  };
}

/** A time of as many characters: all figures are equally wide. */
const widestTime = (characters: number): string => `${'0'.repeat(characters - 3)}:00`;
