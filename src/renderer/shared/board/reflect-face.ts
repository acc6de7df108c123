import type { FaceStore } from '../clock/face-store';
import type { Face } from '../../../domain/view/face';

/** The attributes by which anyone can automate or check the display (design section 8). */
const attributesOf = (face: Face): Readonly<Record<string, string>> => ({
  'data-phase': face.phase,
  'data-round': String(face.round),
  'data-remaining': String(face.remaining),
  'data-overtime': String(face.overtime ?? 0),
  'data-overlay': face.overlay,
  'data-paused': String(face.paused),
});

type Attributes = Pick<Element, 'getAttribute' | 'setAttribute'>;

/** Keeps the attributes of `element` as what shows; the answer ends it. */
export function reflectFace(element: Attributes, store: Pick<FaceStore, 'face' | 'subscribe'>): () => void {
  const write = (): void => {
    for (const [name, value] of Object.entries(attributesOf(store.face()))) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
  write();
  return store.subscribe(write);
}
