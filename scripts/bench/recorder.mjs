/// <reference lib="dom" />
/* global MessageChannel, MutationObserver, requestAnimationFrame */

/**
 * What runs in the display's page: functions that are carried over as their source, so each sees nothing but the page.
 */

/**
 * @typedef {object} Recording
 * @property {number} from when it began, on the session's clock, in milliseconds
 * @property {number} until when it ended
 * @property {readonly { text: string | null, at: number }[]} shown each change of the digits, as the class reads them,
 *   and when the frame that shows it was handed on; null while there are no digits
 * @property {number} error how wrong the tie of the page's clock to the session's may be, in milliseconds
 */

/**
 * Begins to note what the digits show. The page is looked at only in a frame in which it has changed, once a second
 * while it counts; the frame would have been drawn anyway.
 *
 * @returns {void}
 */
export function startRecording() {
  /** @type {{ text: string | null, at: number }[]} */
  const shown = [];
  const read = () => document.querySelector('[role="timer"]')?.textContent ?? null;
  let last = read();
  let asked = false;
  const painted = new MessageChannel();
  painted.port1.onmessage = ({ data }) => shown.push({ text: data, at: performance.now() });
  const observer = new MutationObserver(() => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      const text = read();
      if (text === last) return;
      last = text;
      // A message arrives when the frame has been drawn.
      painted.port2.postMessage(text);
    });
  });
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  Reflect.set(globalThis, 'benchRecording', { from: performance.now(), shown, observer });
}

/**
 * Ends the recording, and ties the page's clock to the session's: of many questions to main for its clock the quickest
 * answer counts.
 *
 * @returns {Promise<Recording>}
 */
export async function endRecording() {
  const { from, shown, observer } = Reflect.get(globalThis, 'benchRecording');
  observer.disconnect();
  const until = performance.now();
  const bridge = Reflect.get(globalThis, 'roundabout');
  let best = { trip: Infinity, ahead: 0 };
  for (let i = 0; i < 100; i += 1) {
    const asked = performance.now();
    const mains = await bridge.request('clock:read', null);
    const answered = performance.now();
    if (answered - asked < best.trip)
      best = { trip: answered - asked, ahead: mains - (asked + answered) / 2 };
  }
  const { clock } = await bridge.request('snapshot:get', null);
  /** @param {number} own */
  const onSession = (own) => clock.session + (own + best.ahead - clock.mono) * clock.rate;
  return {
    from: onSession(from),
    until: onSession(until),
    shown: shown.map((/** @type {{ text: string | null, at: number }} */ { text, at }) => ({
      text,
      at: onSession(at),
    })),
    error: best.trip / 2,
  };
}
