import { PracticeBand, usePracticeBand } from '../band/PracticeBand';
import { useFace, useSnapshot } from '../board-context';
import { Chart } from '../chart/Chart';
import { chartTop } from '../layout/choose-practice-band';
import { rowsTop } from '../layout/choose-band';
import type { PracticeOnWall } from '../practice-on-wall';
import { Spotlight } from './Spotlight';

/** The whole class at one station, counting up: the band, and under it how it has grown so far. */
export function PracticeScene({ practice }: { readonly practice: PracticeOnWall }) {
  const { station, target, bars, today } = practice;
  const band = usePracticeBand(station, target);
  const { spotlight } = useSnapshot();
  const lit = useFace((face) => face.spotlight);
  return (
    <>
      <PracticeBand band={band} />
      {lit && spotlight !== null ? (
        <Spotlight spotlight={spotlight} top={rowsTop(band.layout.facts) + 24} />
      ) : (
        <Chart
          station={station}
          target={target}
          bars={bars}
          today={today}
          top={chartTop(band.layout.facts)}
          counting
        />
      )}
    </>
  );
}
