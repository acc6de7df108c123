import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: reduce)';

/** Whether the PC asks for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(hear: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', hear);
  return () => media.removeEventListener('change', hear);
}
