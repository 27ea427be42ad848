import { useEffect, useState } from 'preact/hooks';
import { LetterChooser } from '../../components/letters/LetterChooser';
import { useLoaded } from '../../components/shared/use-loaded';
import { loadLettersWords } from '../../lib/i18n/load-letters-words';
import { loadPapersWords } from '../../lib/i18n/load-papers-words';
import { lettersOfProblem } from '../../lib/letters/letters-of-problem';
import type { OwnText } from '../../lib/model/own-text';
import { PROBLEMS } from '../../lib/model/problem';
import { LetterEditor } from './LetterEditor';
import { loadRewritable, placeOf, type Rewritable } from './letters-state';
import { OwnTextsFile } from './OwnTextsFile';
import { ProfileScreen } from './ProfileScreen';
import type { Page } from './page-state';

interface Props {
  page: Page;
  /** Problem and kind, as in `not-delivered/chat`. */
  letter: string | null;
}

/** A letter as it was read; `taken` says after which file that came in: the editor begins anew with what it brought. */
interface Shown {
  readonly letter: Rewritable;
  readonly own: OwnText | null;
  readonly taken: number;
}

/** Letters in the person's own words, and the details that papers say about the person. */
export function LettersScreen({ page, letter }: Props) {
  const { language, steps } = page.words.value;
  const words = useLoaded(loadLettersWords, language);
  const papers = useLoaded(loadPapersWords, language);
  const { problem, kind } = placeOf(letter);
  const [shown, setShown] = useState<Shown | null>(null);
  const [texts, setTexts] = useState<readonly OwnText[]>([]);
  const [taken, setTaken] = useState(0);
  const id = `${problem}/${kind}`;

  const readTexts = () => page.store.ownTexts().then(setTexts, () => {});
  useEffect(() => {
    let current = true;
    // Reading says nothing where it succeeds: what came in from a file can still be taken back.
    void Promise.all([loadRewritable({ problem, kind }), page.store.ownText(id)]).then(
      ([rewritable, own]) => {
        if (current) setShown({ letter: rewritable, own, taken });
      },
      (error) => page.attempt(() => Promise.reject(error), null),
    );
    void readTexts();
    return () => {
      current = false;
    };
  }, [id, taken]);

  if (!words || !papers) return <p class="soft">{page.words.value.log.loading}</p>;
  const kinds = lettersOfProblem(problem);
  const choose = (chosenProblem: string, chosenKind: string | null) => {
    const place = placeOf(chosenKind === null ? chosenProblem : `${chosenProblem}/${chosenKind}`);
    page.goTo({ view: 'letters', letter: `${place.problem}/${place.kind}` });
  };
  return (
    <div class="letters">
      <section aria-labelledby="letters-title">
        <h1 id="letters-title">{words.title}</h1>
        <p class="soft">{words.intro}</p>
        <LetterChooser
          problems={PROBLEMS.map((one) => ({ id: one, name: steps.problems[one] }))}
          problem={problem}
          kinds={[...new Set([...kinds, kind])].map((one) => ({
            id: one,
            isOwn: texts.some((own) => own.id === `${problem}/${one}`),
          }))}
          kind={kind}
          words={words}
          onChoose={choose}
        />
        {shown && `${shown.letter.problem}/${shown.letter.kind}` === id && (
          <LetterEditor
            key={`${id}/${shown.taken}`}
            page={page}
            letter={shown.letter}
            kept={shown.own}
            words={words}
            onKept={() => void readTexts()}
          />
        )}
        <OwnTextsFile page={page} texts={texts} words={words} onTaken={() => setTaken(taken + 1)} />
      </section>
      <ProfileScreen page={page} words={words} papers={papers} />
    </div>
  );
}
