/**
 * Looks into a program's pages over Chromium's debugging pipe (file descriptors 3 and 4 of a program that was started
 * with --remote-debugging-pipe). A page is attached to only while it is asked something, so that the program runs
 * unwatched in between.
 */

const ANSWER_LIMIT_MS = 10_000;

export class DevTools {
  /** @type {NodeJS.WritableStream} */
  #out;
  /** @type {Map<number, (message: any) => void>} */
  #waiting = new Map();
  #last = 0;
  #heard = '';

  /**
   * @param {NodeJS.WritableStream} out the program's descriptor 3
   * @param {import('node:stream').Readable} from its descriptor 4
   */
  constructor(out, from) {
    this.#out = out;
    from.setEncoding('utf8').on('data', (/** @type {string} */ text) => this.#hear(text));
    // The pipe breaks when the program ends; whoever waits for an answer gets told by the limit.
    out.on('error', () => undefined);
  }

  /** @returns {Promise<{ version: string, rendering: 'hardware' | 'software' }>} */
  async describe() {
    const { product } = await this.#call('Browser.getVersion');
    const { gpu } = await this.#call('SystemInfo.getInfo');
    const compositing = String(gpu.featureStatus?.gpu_compositing ?? '');
    return { version: product, rendering: compositing.startsWith('enabled') ? 'hardware' : 'software' };
  }

  /**
   * Runs a function in the page of a window.
   *
   * @template T
   * @param {'display' | 'control'} role
   * @param {() => T | Promise<T>} run carried over as its source: it sees nothing but the page
   * @returns {Promise<T>} what it returned, carried over as JSON
   */
  async inPage(role, run) {
    const { targetInfos } = await this.#call('Target.getTargets');
    const target = targetInfos.find(
      (/** @type {{ type: string, url: string }} */ { type, url }) =>
        type === 'page' && new RegExp(`[/=]${role}\\b`).test(url),
    );
    if (target === undefined) throw new Error(`There is no ${role} window.`);
    const { sessionId } = await this.#call('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: true,
    });
    try {
      const { result, exceptionDetails } = await this.#call(
        'Runtime.evaluate',
        { expression: `(${run.toString()})()`, awaitPromise: true, returnByValue: true },
        sessionId,
      );
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    } finally {
      await this.#call('Target.detachFromTarget', { sessionId });
    }
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>}
   */
  #call(method, params = {}, sessionId) {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`No answer to ${method}.`));
      }, ANSWER_LIMIT_MS);
      this.#waiting.set(id, ({ result, error }) => {
        clearTimeout(limit);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** @param {string} text */
  #hear(text) {
    this.#heard += text;
    const messages = this.#heard.split('\0');
    this.#heard = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text);
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    }
  }
}
