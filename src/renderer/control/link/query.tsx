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
 * The answer to a question, asked again at each new snapshot (`revision`) and when the question itself changes. Null until
 * there is one to this very question.
 */
export function useAnswer<K extends Query['kind']>(
  asked: QueryOf<K> | null,
  revision: number,
): QueryAnswers[K] | null {
  const latest = useDatedAnswer(asked, revision);
  return latest?.question === JSON.stringify(asked) ? latest.answer : null;
}

/** The same for what is only looked at: the answer before stands until the next is there. */
export function useLatestAnswer<K extends Query['kind']>(
  asked: QueryOf<K>,
  revision: number,
): QueryAnswers[K] | null {
  return useDatedAnswer(asked, revision)?.answer ?? null;
}

interface Answered<K extends Query['kind']> {
  /** As JSON. */
  readonly question: string;
  /** Of the snapshot that it was asked at. */
  readonly revision: number;
  readonly answer: QueryAnswers[K] | null;
}

/** The latest answer with what it was asked for, where it is to be acted on. */
export function useDatedAnswer<K extends Query['kind']>(
  asked: QueryOf<K> | null,
  revision: number,
): Answered<K> | null {
  const ask = useAsk();
  const [latest, setLatest] = useState<Answered<K> | null>(null);
  const question = JSON.stringify(asked);
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    void ask(asked).then((answer) => {
      if (current) setLatest({ question, revision, answer });
    });
    return () => {
      current = false;
    };
    // `question` is `asked` by value.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question, revision]);
  return latest;
}
