import type { CalendarOrder } from './ask-worker';
import { readIcs } from './read-ics';

// A thread of its own: a large calendar would keep the window from drawing, and a rule that never comes true would keep it for
// ever (kewisch/ical.js#1038).
addEventListener('message', ({ data: { text, span } }: MessageEvent<CalendarOrder>) => {
  postMessage(readIcs(text, span, Intl.DateTimeFormat().resolvedOptions().timeZone));
});
