import type { ControlSnapshot, Scene } from '../../../../domain/view/snapshot';
import { Preview } from '../Preview';
import { CarpetActs } from './CarpetActs';
import { PracticeActs } from './PracticeActs';
import { PracticeSide } from './PracticeSide';

export type PracticeScene = Extract<Scene, { readonly kind: 'practice' }>;
export type CarpetScene = Extract<Scene, { readonly kind: 'carpet' }>;

interface PracticeScreenProps {
  readonly snapshot: ControlSnapshot;
  readonly scene: PracticeScene | CarpetScene;
}

/** A practice of the whole class. Left: what the class sees and what can be done. Right: what it did before. */
export function PracticeScreen({ snapshot, scene }: PracticeScreenProps) {
  return (
    <div className="columns columns-live">
      <div className="left">
        <Preview snapshot={snapshot} />
        {scene.kind === 'practice' ? (
          <PracticeActs snapshot={snapshot} segment={scene.segment} />
        ) : (
          <CarpetActs snapshot={snapshot} scene={scene} />
        )}
      </div>
      <div className="right">
        <PracticeSide snapshot={snapshot} scene={scene} />
      </div>
    </div>
  );
}
