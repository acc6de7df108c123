import { createContext, useContext, useEffect, useState } from 'react';
import type { Bridge } from '../../../contract/channels';
import type { Query, QueryAnswers, QueryOf } from '../../../contract/query';

/** The window's one way to ask main something without changing anything. */
export const BridgeContext = createContext<Bridge | null>(null);

/** How a part of the window asks; null when there was no answer. */
export function useAsk(): <K extends Query['kind']>(asked: QueryOf<K>) => Promise<QueryAnswers[K] | null> {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('There is no BridgeContext above this component.');
  // Main answers each kind with its own shape (contract/query.ts); the channel's type is the union of all.
  return async <K extends Query['kind']>(asked: QueryOf<K>) =>
    (await bridge.request('query:ask', asked).catch(() => null)) as QueryAnswers[K] | null;
}

/**
 * The answer to a question, asked again at each new snapshot (`revision`) and when the question itself changes; the last
 * one stands until the next is there. Null before the first.
 */
export function useAnswer<K extends Query['kind']>(
  asked: QueryOf<K> | null,
  revision: number,
): QueryAnswers[K] | null {
  const ask = useAsk();
  const [answer, setAnswer] = useState<QueryAnswers[K] | null>(null);
  const question = JSON.stringify(asked);
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    void ask(asked).then((found) => {
      if (current) setAnswer(found);
    });
    return () => {
      current = false;
    };
    // `question` is `asked` by value.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question, revision]);
  return asked === null ? null : answer;
}
