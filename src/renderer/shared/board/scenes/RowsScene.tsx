import { TimeBand, useBand } from '../band/TimeBand';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { factsPlace, rowsTop } from '../layout/choose-band';
import type { RowKind } from '../layout/choose-rows';
import { margin } from '../layout/sizes';
import { ReadyBand } from '../band/ReadyBand';
import { Rows } from '../rows/Rows';
import { Spotlight } from './Spotlight';

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
  const { spotlight } = useSnapshot();
  const lit = useFace((face) => face.spotlight);
  const kind = useFace(({ phase }): RowKind => (phase === 'work' || phase === 'move' ? phase : 'plain'));
  const top = rowsTop(band.layout.facts);
  return (
    <>
      <TimeBand band={band} />
      {lit && spotlight !== null ? (
        <Spotlight station={spotlight.station} top={top} />
      ) : (
        <Rows kind={kind} top={top} />
      )}
    </>
  );
}
