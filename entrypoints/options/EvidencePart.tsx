import { useEffect, useRef, useState } from 'preact/hooks';
import { AddEvidence } from '../../components/keeping/AddEvidence';
import { EvidenceList } from '../../components/keeping/EvidenceList';
import { EvidenceViewer } from '../../components/keeping/EvidenceViewer';
import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import { pictureOfWindow } from '../../lib/browser/picture-of-window';
import { saveFile } from '../../lib/browser/save-file';
import { isDrawn } from '../../lib/browser/small-picture';
import type { Attempt } from '../../lib/model/attempt';
import { type Evidence, type EvidenceKind, LARGEST_EVIDENCE } from '../../lib/model/evidence';
import type { PictureBox } from '../../lib/model/picture-box';
import { sha256 } from '../../lib/store/sha256';
import { now } from '../../lib/today';
import { keepFile, keepPicture } from './keep-evidence';
import { nameAttempts } from './name-attempts';
import type { Page } from './page-state';
import { type WaitingPicture, WaitingPictures } from './WaitingPictures';

interface Opened {
  readonly evidence: Evidence;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly picture: string | null;
  readonly text: string | null;
  readonly changed: boolean;
}

interface Props {
  page: Page;
  caseId: string;
  attempts: readonly Attempt[];
}

/** The evidence of a case: added by drag, paste or choice, opened one by one, thrown away with a way back. */
export function EvidencePart({ page, caseId, attempts }: Props) {
  const [evidence, setEvidence] = useState<readonly Evidence[]>([]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [over, setOver] = useState(false);
  const [waiting, setWaiting] = useState<readonly WaitingPicture[]>([]);
  const language = page.words.value.language;
  const words = useKeepingWords(language);
  const { store } = page;
  const choose = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const read = () =>
      void page.attempt(() => store.evidenceOfCase(caseId), null).then((all) => all && setEvidence(all));
    const readQuietly = () => void store.evidenceOfCase(caseId).then(setEvidence, () => undefined);
    read();
    return store.subscribe((change) => {
      if (change.kind === 'everything' || change.kind === 'bin') readQuietly();
      if (change.kind === 'evidence' && change.caseId === caseId) readQuietly();
    });
  }, [caseId]);

  const stopWaiting = (pictures: readonly WaitingPicture[]) => {
    setWaiting((all) => all.filter((one) => !pictures.includes(one)));
    if (pictures.length === waiting.length) choose.current?.focus();
  };
  const add = async (files: readonly File[], kind: EvidenceKind): Promise<boolean> => {
    if (!words) return false;
    for (const file of files) {
      if (!(await page.attempt(() => keepFile(store, caseId, file, kind), null))) return false;
    }
    if (files.length > 0) page.say({ kind: 'good', text: words.added(files.length) });
    return true;
  };
  /** Pictures wait until they are looked through, other files are kept at once, what does not fit is named. */
  const take = async (files: readonly File[], kind: EvidenceKind) => {
    if (!words) return;
    const refusal = ({ size, name }: File) =>
      size === 0 ? words.empty(name) : size > LARGEST_EVIDENCE ? words.tooBig(name) : null;
    const fitting = files.filter((file) => refusal(file) === null);
    const pictures = fitting.filter(({ type }) => isDrawn(type));
    setWaiting((all) => [...all, ...pictures.map((file) => ({ file, kind }))]);
    const others = fitting.filter((file) => !pictures.includes(file));
    const isAdded = await add(others, kind);
    const refused = files.flatMap((file) => refusal(file) ?? []);
    if (isAdded && refused.length > 0) page.say({ kind: 'bad', text: refused.join(' ') });
  };
  const takeRef = useRef(take);
  takeRef.current = take;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void takeRef.current(files, 'file');
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  if (!words) return null;
  const takePicture = async () => {
    try {
      const picture = await pictureOfWindow();
      if (!picture) return;
      const name = `${now().slice(0, 19).replaceAll(':', '-')}.png`;
      await take([new File([picture], name, { type: 'image/png' })], 'picture');
    } catch {
      page.say({ kind: 'bad', text: words.notTaken });
    }
  };
  const keepWaiting = async (pictures: readonly WaitingPicture[], boxes: readonly PictureBox[]) => {
    const kept: WaitingPicture[] = [];
    for (const one of pictures) {
      if (!(await page.attempt(() => keepPicture(store, caseId, one, kept.length === 0 ? boxes : []), null)))
        break;
      kept.push(one);
    }
    if (kept.length === pictures.length) page.say({ kind: 'good', text: words.added(kept.length) });
    stopWaiting(kept);
  };
  const save = (one: Evidence, bytes: Uint8Array<ArrayBuffer>) =>
    // A page or a drawing that could run something is only ever a file to be saved.
    saveFile(one.name, 'application/octet-stream', bytes);
  const open = async (one: Evidence) => {
    const bytes = await page.attempt(() => store.evidenceBytes(one.id), null);
    if (!bytes) return page.say({ kind: 'bad', text: words.elsewhere });
    const changed = (await sha256(bytes)) !== one.sha256;
    if (isDrawn(one.type)) {
      const picture = URL.createObjectURL(new Blob([bytes], { type: one.type }));
      setOpened({ evidence: one, bytes, picture, text: null, changed });
    } else if (one.type === 'text/plain') {
      setOpened({ evidence: one, bytes, picture: null, text: new TextDecoder().decode(bytes), changed });
    } else {
      if (changed) page.say({ kind: 'bad', text: words.changed });
      save(one, bytes);
    }
  };
  const tie = (one: Evidence, attemptId: string | null) =>
    page.perform(async () => {
      await store.tieEvidence(one.id, attemptId, now());
      return () => store.tieEvidence(one.id, one.attemptId, now());
    }, words.tied);
  const remove = (one: Evidence) =>
    page.perform(async () => {
      await store.removeEvidence(one.id, now());
      return () => store.restore(one.id, now());
    }, page.words.value.log.removed);

  return (
    <section
      class={over ? 'keeping over' : 'keeping'}
      aria-labelledby="evidence-title"
      data-testid="evidence-part"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take([...(event.dataTransfer?.files ?? [])], 'file');
      }}
    >
      <h2 id="evidence-title">{words.evidence}</h2>
      {evidence.length === 0 ? (
        <p class="soft">{words.noEvidence}</p>
      ) : (
        <>
          <p class="soft fine">{words.evidenceNote}</p>
          <EvidenceList
            evidence={evidence}
            words={words}
            language={language}
            attempts={nameAttempts(attempts, page.words.value)}
            onTie={(one, attemptId) => void tie(one, attemptId)}
            onOpen={(one) => void open(one)}
            onRemove={(one) => void remove(one)}
          />
        </>
      )}
      <WaitingPictures
        waiting={waiting}
        words={words}
        onKeep={keepWaiting}
        onLeave={(picture) => stopWaiting([picture])}
      />
      <AddEvidence
        words={words}
        button={choose}
        onFiles={(files) => void take(files, 'file')}
        onPicture={() => void takePicture()}
      />
      {opened && (
        <EvidenceViewer
          name={opened.evidence.name}
          picture={opened.picture}
          text={opened.text}
          changed={opened.changed}
          words={words}
          onSave={() => save(opened.evidence, opened.bytes)}
          onClose={() => {
            if (opened.picture !== null) URL.revokeObjectURL(opened.picture);
            setOpened(null);
          }}
        />
      )}
    </section>
  );
}
