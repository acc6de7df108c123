import { displayText } from '../../../../contract/text/en/display';
import { Bunting } from '../../art/closing/Bunting';
import { Pot } from '../../art/closing/Pot';
import { Emblem } from '../../art/emblems/Emblem';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { shownTime } from '../../clock/shown-time';
import { useBoard, useSnapshot } from '../board-context';
import { chooseEnding } from '../layout/choose-ending';

const minute = 60_000;

/** The last screen: when, the closing words, how long the class worked, and everyone who was here. */
export function DoneScene() {
  const { store, measure, width } = useBoard();
  const { scene, words, rows } = useSnapshot();
  if (scene.kind !== 'done') return null;
  const here = rows.filter(({ away }) => !away);
  const minutes = displayText.minutes(Math.round(scene.worked / minute));
  const ofWork = displayText.ofWork(words.workNoun);
  const layout = chooseEnding({
    width,
    groups: here.length,
    title: measure(words.closingTitle, 'head'),
    minutes: measure(minutes, 'state'),
    ofWork: measure(ofWork, 'state'),
  });
  const colours = [
    ...new Set(rows.flatMap(({ station }) => (station === null ? [] : [station.look.colour]))),
  ];
  return (
    <>
      <div className="bunting">
        <Bunting
          colours={colours.length === 0 ? ['navy', 'teal', 'pink', 'rust', 'lime'] : colours}
          width={width}
        />
      </div>
      <section className="ending" style={{ left: units(layout.left), width: units(layout.column) }}>
        <p className="ending-when">
          <StateIcon kind="done" size={84} />
          <span>{displayText.finishedAt(shownTime(store.timeOfDay(scene.finishedAt)))}</span>
        </p>
        <h1 className="hero" style={{ fontSize: units(layout.title) }}>
          {words.closingTitle}
        </h1>
        {scene.worked < minute ? null : (
          <p className="ending-sum" style={{ fontSize: units(layout.summary) }}>
            <b className={layout.summaryLines === 2 ? 'line' : undefined}>{minutes}</b>{' '}
            {layout.summaryLines === 0 ? null : ofWork}
          </p>
        )}
        <div className="crew" style={{ gap: units(layout.emblemGap) }}>
          {here.map(({ id, look, name }) => (
            <Emblem key={id} look={look} size={layout.emblem} label={name} />
          ))}
        </div>
        <p className="ending-words">{words.closingWords}</p>
      </section>
      <div className="pot">
        <Pot colours={here.map(({ look }) => look.colour)} width={layout.pot} />
      </div>
    </>
  );
}
