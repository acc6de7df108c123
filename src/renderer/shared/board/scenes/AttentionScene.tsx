import { displayText } from '../../../../contract/text/en/display';
import { OpenHand } from '../../art/hand/OpenHand';
import { units } from '../../art/units';

/** The teacher asks for everyone's attention; nothing else is on the wall. */
export function AttentionScene() {
  return (
    <section className="attention" role="status">
      <OpenHand height={860} />
      <h1 className="hero" style={{ fontSize: units(184) }}>
        {displayText.attention.map((word) => (
          <span key={word} className="line">
            {word}
          </span>
        ))}
      </h1>
    </section>
  );
}
