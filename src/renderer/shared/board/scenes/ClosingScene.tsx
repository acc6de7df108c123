import { Pot } from '../../art/closing/Pot';
import { Emblem } from '../../art/emblems/Emblem';
import { units } from '../../art/units';
import { TimeBand, useBand } from '../band/TimeBand';
import { useBoard, useSnapshot } from '../board-context';
import { rowsTop } from '../layout/choose-band';
import { chooseEnding } from '../layout/choose-ending';

/** The last minutes: the band as before, and the closing words where the rows were. */
export function ClosingScene() {
  const band = useBand();
  const { measure, width } = useBoard();
  const { words, rows } = useSnapshot();
  const here = rows.filter(({ away }) => !away);
  const layout = chooseEnding({
    width,
    groups: here.length,
    title: measure(words.closingTitle, 'head'),
    minutes: 1,
    ofWork: 1,
  });
  return (
    <>
      <TimeBand band={band} />
      <section
        className="closing"
        style={{
          top: units(rowsTop(band.layout.facts)),
          width: units(layout.column),
          left: units(layout.left),
        }}
      >
        <h1 className="hero" style={{ fontSize: units(layout.title) }}>
          {words.closingTitle}
        </h1>
        <p className="ending-words">{words.closingWords}</p>
        <div className="crew" style={{ gap: units(layout.emblemGap) }}>
          {here.map(({ id, look, name }) => (
            <Emblem key={id} look={look} size={layout.emblem} label={name} />
          ))}
        </div>
      </section>
      <div className="pot pot-closing">
        <Pot colours={here.map(({ look }) => look.colour)} width={layout.pot * 0.8} />
      </div>
    </>
  );
}
