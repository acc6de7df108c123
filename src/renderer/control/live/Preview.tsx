import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { words } from '../words';
import { Wall } from './Wall';
import { WallState } from './WallState';

/** A small true picture of what hangs on the wall, with its state in words above it. */
export function Preview({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return (
    <section className="preview" aria-label={words.classSees}>
      <div className="preview-label">
        <h2>{words.classSees}</h2>
        <WallState snapshot={snapshot} />
      </div>
      <div className="preview-box">
        <Wall />
      </div>
    </section>
  );
}
