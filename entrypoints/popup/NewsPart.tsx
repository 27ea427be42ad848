import { useEffect, useState } from 'preact/hooks';
import { NewsQuestion } from '../../components/popup/NewsQuestion';
import type { NoticeInWords } from '../../components/popup/Notice';
import { newCase } from '../../lib/case/new-case';
import { type NewsOffer, orderNews } from '../../lib/case/order-news';
import { loadNewsWords } from '../../lib/i18n/load-news-words';
import type { Words } from '../../lib/i18n/load-words';
import type { NewsWords } from '../../lib/i18n/ru/news';
import type { Attention } from '../../lib/model/attention';
import type { Case } from '../../lib/model/case';
import type { Order } from '../../lib/model/order';
import type { Store } from '../../lib/store/store';
import { moscowDay, now } from '../../lib/today';
import { failureOf } from './failure';
import { refresh } from './refresh';
import type { Session } from './session';

interface Props {
  session: Session;
  store: Store;
  order: Order;
  words: Words;
  onNotice: (notice: NoticeInWords | null) => void;
}

interface Loaded {
  readonly words: NewsWords;
  readonly unsolved: Attention['unsolved'];
}

/** Where the order's page says something new about an open case, offers what may follow. Nothing changes unasked. */
export function NewsPart({ session, store, order, words, onNotice }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { language, popup: t } = words;
  const found = session.cases.value
    .map((one) => ({ case: one, news: orderNews(one, order) }))
    .find(({ case: one, news }) => news && news.kind !== loaded?.unsolved[one.id]);
  const isAsked = found !== undefined;

  useEffect(() => {
    if (!isAsked) return;
    let current = true;
    const read = async () => {
      const [said, { unsolved }] = await Promise.all([loadNewsWords(language), store.attention()]);
      if (current) setLoaded({ words: said, unsolved });
    };
    // Without a log there is no case to ask about.
    read().catch(() => {});
    return () => {
      current = false;
    };
  }, [store, language, isAsked]);

  if (!loaded || !found?.news) return null;
  const { case: theCase, news } = found;

  const write = async (work: () => Promise<(() => Promise<unknown>) | null>, done: string) => {
    try {
      const undo = await work();
      await refresh(session, store);
      const takeBack = undo && (() => void write(() => undo().then(() => null), t.undone));
      onNotice({ kind: 'good', text: done, ...(takeBack && { undo: takeBack }) });
    } catch (error) {
      onNotice({ kind: 'bad', text: t.notWritten(t.failure[failureOf(error)]) });
    }
  };

  const notSolved = () =>
    write(async () => {
      const { unsolved } = await store.changeAttention((stored) => ({
        ...stored,
        unsolved: { ...stored.unsolved, [theCase.id]: news.kind },
      }));
      setLoaded({ ...loaded, unsolved });
      return null;
    }, loaded.words.kept);

  const accept = (offer: NewsOffer) =>
    write(() => follow(store, theCase, order, offer), offer.kind === 'close' ? loaded.words.closed : t.saved);

  return (
    <NewsQuestion
      key={theCase.id}
      news={news}
      words={loaded.words}
      onAccept={(offer) => void accept(offer)}
      onNotSolved={() => void notSolved()}
    />
  );
}

/**
 * Closes the case; where the trouble goes on as another, opens that one first, so that none is lost between. Gives the
 * way back.
 */
async function follow(store: Store, theCase: Case, order: Order, offer: NewsOffer) {
  const at = now();
  const opened = crypto.randomUUID();
  if (offer.kind === 'go-on') {
    const next = newCase({ id: opened, order, parcel: null, problem: offer.problem, at });
    await store.putCase({ ...next, parcel: theCase.parcel });
  }
  const outcome = offer.kind === 'close' ? offer.outcome : 'not-needed';
  const close = (closed: Case['closed']) =>
    store.changeCase(theCase.id, (stored) => ({ ...stored, changedAt: now(), closed }));
  await close({ at, on: moscowDay(at), outcome });
  return async () => {
    await close(theCase.closed);
    if (offer.kind === 'go-on') await store.removeCase(opened, now());
  };
}
