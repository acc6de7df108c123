import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { Sign } from '../../../shared/art/signs/Sign';
import { shortDayName, stopwatch, words } from '../../words';
import type { CarpetScene, PracticeScene } from './PracticeScreen';

const texts = words.practice;

interface PracticeSideProps {
  readonly snapshot: ControlSnapshot;
  readonly scene: PracticeScene | CarpetScene;
}

/** The station that is practiced, its target, and what the class did in the practices before. */
export function PracticeSide({ snapshot, scene }: PracticeSideProps) {
  const { station, bars } = scene;
  const target = scene.kind === 'practice' ? scene.segment.length : scene.target;
  const today = bars.filter(({ date }) => date === snapshot.date).length;
  return (
    <section className="practice-side" aria-label={texts.at(station.name)}>
      <div className="practice-head">
        <Sign look={station.look} height={54} />
        <h2 className="big-heading">{station.name}</h2>
        <b className="practice-target">{texts.target(stopwatch(target))}</b>
      </div>
      <h3 className="part-title">
        {texts.earlier}
        {today === 0 ? null : <span className="quiet"> {texts.todays(today)}</span>}
      </h3>
      {bars.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        <ol className="practice-list" reversed>
          {bars.toReversed().map((bar, index) => (
            // Several practices of a day may be alike: one has no name but its place.
            <li key={bars.length - index}>
              <span>{shortDayName(bar.date)}</span>
              <b>{stopwatch(bar.seconds * 1000)}</b>
              <span className={bar.met ? 'practice-met' : 'practice-not-yet'}>
                {bar.met ? words.stamina.results.met : words.stamina.results.notYet}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
