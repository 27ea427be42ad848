import { useEffect, useState } from 'preact/hooks';
import { CallForm } from '../../components/papers/CallForm';
import { usePapersWords } from '../../components/papers/use-papers-words';
import { draftName } from '../../lib/model/draft-name';
import { readTypedCall, type TypedCall } from '../../lib/model/typed-call';
import { writtenNotice } from './offer-undo';
import type { StepProps } from './props';
import type { Recorded } from './record';
import { recordCall } from './record-call';
import type { WriteToLog } from './write-to-log';

/** Under the script of a call: what is said in it is written down while it is said, and lands in the log as its facts. */
export function CallPart({
  session,
  store,
  words,
  order,
  next,
  onNotice,
  write,
}: StepProps & { write: WriteToLog }) {
  const papers = usePapersWords(words.language);
  const [known, setKnown] = useState<TypedCall | null>(null);
  const draft = `${draftName(order.number, next.problem, 'phone')}/call`;
  useEffect(() => {
    const kept = store ? store.draft(draft) : Promise.resolve(null);
    void kept.catch(() => null).then((text) => setKnown(readTypedCall(text)));
  }, [store, draft]);
  if (!papers || !known) return null;

  const save = async (call: TypedCall) => {
    let recorded: Recorded | null = null;
    const { who, said } = call;
    const lines = [who.trim() && `${papers.call.who}: ${who.trim()}`, said.trim()].filter(Boolean);
    const unwritten = await write(async (open) => {
      recorded = await recordCall(session, open, call, lines.join('\n'));
      await open.saveDraft(draft, null);
    });
    onNotice(
      unwritten === null
        ? writtenNotice(papers.call.saved, recorded, session, store, words.popup, onNotice)
        : { kind: 'bad', text: words.popup.notWritten(unwritten) },
    );
  };
  return (
    <CallForm
      known={known}
      words={papers}
      popupWords={words.popup}
      onChange={(call) => void store?.saveDraft(draft, JSON.stringify(call)).catch(() => {})}
      onSave={(call) => void save(call)}
    />
  );
}
