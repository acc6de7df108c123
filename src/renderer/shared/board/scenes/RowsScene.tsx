import { TimeBand, useBand } from '../band/TimeBand';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { everyoneStays } from '../everyone-stays';
import { factsPlace, rowsTop } from '../layout/choose-band';
import type { RowKind } from '../layout/choose-rows';
import { margin } from '../layout/sizes';
import { ReadyBand } from '../band/ReadyBand';
import { Rows } from '../rows/Rows';
import { Spotlight } from './Spotlight';

/** Rows have air at their top; the spotlight's sign needs some under facts that stand under the digits. In u. */
const spotlightGap = { beside: 0, under: 24 } as const;

/** Before the session, in the opening, in work and in a move: the band, and who is where. */
export function RowsScene() {
  return useFace((face) => face.phase === 'idle') ? <ReadyScene /> : <CountingScene />;
}

function ReadyScene() {
  const { width } = useBoard();
  return (
    <>
      <ReadyBand />
      <Rows kind="plain" top={rowsTop(factsPlace(width - 2 * margin))} />
    </>
  );
}

function CountingScene() {
  const band = useBand();
  const { spotlight, rows } = useSnapshot();
  const lit = useFace((face) => face.spotlight);
  const phase = useFace((face) => face.phase);
  const top = rowsTop(band.layout.facts);
  const kind: RowKind = phase === 'work' || (phase === 'move' && !everyoneStays(rows)) ? phase : 'plain';
  return (
    <>
      <TimeBand band={band} />
      {lit && spotlight !== null ? (
        <Spotlight spotlight={spotlight} top={top + spotlightGap[band.layout.facts]} />
      ) : (
        <Rows kind={kind} top={top} />
      )}
    </>
  );
}
