import { displayText } from '../../../../contract/text/en/display';
import type { Row } from '../../../../domain/view/snapshot';
import { Emblem } from '../../art/emblems/Emblem';
import { NextSign } from '../../art/signs/NextSign';
import { Sign } from '../../art/signs/Sign';
import { units } from '../../art/units';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { cueWords } from '../facts-of';
import { chooseRowCue } from '../layout/choose-row-cue';
import type { RowKind, RowsLayout } from '../layout/choose-rows';
import { fitLetters } from '../layout/fit-letters';
import { toldToStart } from '../told-to-start';
import { MarchingLane } from './MarchingLane';
import { RowCue } from './RowCue';
import { RowVoice } from './RowVoice';

interface GroupRowProps {
  readonly row: Row;
  readonly kind: RowKind;
  readonly layout: RowsLayout;
}

/** A group's row; for as long as a cue that is for this group alone stands, that in place of what is at its right. */
export function GroupRow(props: GroupRowProps) {
  const { row, layout } = props;
  const { measure } = useBoard();
  const snapshot = useSnapshot();
  const cue = useFace((face) => face.cue);
  const phase = useFace((face) => face.phase);
  const words =
    cue === 'planning-over' && toldToStart(snapshot).includes(row) ? cueWords(cue, phase, snapshot) : null;
  if (words === null) return <PlacesRow {...props} />;
  const texts = { whole: words.lines.join(' '), shorter: words.shorter.join(' ') };
  const { name, text } = chooseRowCue(layout, {
    whole: measure(texts.whole, 'state'),
    shorter: measure(texts.shorter, 'state'),
  });
  return (
    <li className="row" style={{ height: units(layout.pitch) }}>
      <Emblem look={row.look} size={layout.emblem} />
      {name ? <RowName row={row} layout={layout} /> : null}
      <RowCue icon={words.icon} text={texts[text]} size={layout.text} height={layout.sign} />
    </li>
  );
}

function RowName({ row, layout }: Pick<GroupRowProps, 'row' | 'layout'>) {
  const { measure } = useBoard();
  const name = fitLetters(
    layout.name === 'full' ? row.name : row.shortName,
    (text) => measure(text, 'text') * layout.text <= layout.nameColumn,
  );
  return (
    <span className="row-name" style={{ width: units(layout.nameColumn) }}>
      {name}
    </span>
  );
}

/** Who, where, how loud, where next. A group that is away keeps its place, quietly. */
function PlacesRow({ row, kind, layout }: GroupRowProps) {
  const { station, next } = row;
  return (
    <li className={station === null ? 'row row-away' : 'row'} style={{ height: units(layout.pitch) }}>
      <Emblem look={row.look} size={layout.emblem} />
      <RowName row={row} layout={layout} />
      {station === null ? (
        <span>{displayText.away}</span>
      ) : (
        <>
          {layout.lane === 0 ? null : (
            <MarchingLane colour={station.look.colour} width={layout.lane} height={layout.sign} />
          )}
          <Sign look={station.look} height={layout.sign} label={layout.station ? undefined : station.name} />
          {layout.station ? (
            <span className="row-station" style={{ width: units(layout.stationColumn) }}>
              {station.name}
            </span>
          ) : null}
          {kind === 'work' && layout.columns === 1 ? (
            <RowVoice group={row.id} voice={station.voice} layout={layout} />
          ) : null}
          {layout.next && next !== null ? (
            <span className="row-next">
              <NextSign
                icon={next.look.icon}
                height={layout.nextSign}
                label={displayText.nextStation(next.name)}
              />
            </span>
          ) : null}
        </>
      )}
    </li>
  );
}
