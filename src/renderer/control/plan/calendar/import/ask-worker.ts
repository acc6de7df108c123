import { windowAfter } from '../../../../shared/clock/face-store';
import type { CalendarReading, Span } from './found';

/** What the thread is asked. */
export interface CalendarOrder {
  readonly text: string;
  readonly span: Span;
}

/** The largest calendar that is taken takes a tenth of it on an old PC; in milliseconds. */
const patience = 10_000;

/** Reads a calendar file in a thread of its own, which is ended with the answer, or when there is none in time. */
export function readInWorker(order: CalendarOrder): Promise<CalendarReading> {
  const worker = new Worker(new URL('./ics-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<CalendarReading>((resolve) => {
    const settle = (reading: CalendarReading): void => {
      callOff();
      worker.terminate();
      resolve(reading);
    };
    const callOff = windowAfter(patience, () => settle({ ok: false, why: 'too-slow' }));
    worker.addEventListener('message', ({ data }: MessageEvent<CalendarReading>) => settle(data));
    worker.addEventListener('error', () => settle({ ok: false, why: 'damaged' }));
    worker.postMessage(order);
  });
}
