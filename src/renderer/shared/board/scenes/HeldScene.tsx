import { displayText } from '../../../../contract/text/en/display';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';

/** The session waits for the teacher; the class need not know for what. */
export function HeldScene() {
  return (
    <section className="centred">
      <StateIcon kind="held" size={280} />
      <h1 className="hero" style={{ fontSize: units(168) }}>
        {displayText.held}
      </h1>
    </section>
  );
}
