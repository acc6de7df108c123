import { displayText } from '../../../../contract/text/en/display';
import type { Row } from '../../../../domain/view/snapshot';
import { Emblem } from '../../art/emblems/Emblem';
import { NextSign } from '../../art/signs/NextSign';
import { Sign } from '../../art/signs/Sign';
import { units } from '../../art/units';
import { useBoard } from '../board-context';
import type { RowKind, RowsLayout } from '../layout/choose-rows';
import { fitLetters } from '../layout/fit-letters';
import { MarchingLane } from './MarchingLane';
import { RowVoice } from './RowVoice';

interface GroupRowProps {
  readonly row: Row;
  readonly kind: RowKind;
  readonly layout: RowsLayout;
}

/** A group's row: who, where, how loud, where next. A group that is away keeps its place, quietly. */
export function GroupRow({ row, kind, layout }: GroupRowProps) {
  const { measure } = useBoard();
  const { station, next } = row;
  const name = fitLetters(
    layout.name === 'full' ? row.name : row.shortName,
    (text) => measure(text, 'text') * layout.text <= layout.nameColumn,
  );
  return (
    <li className={station === null ? 'row row-away' : 'row'} style={{ height: units(layout.pitch) }}>
      <Emblem look={row.look} size={layout.emblem} />
      <span className="row-name" style={{ width: units(layout.nameColumn) }}>
        {name}
      </span>
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
