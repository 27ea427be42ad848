import { Flaws, type FlawsProps } from '../../components/papers/Flaws';
import { usePapersWords } from '../../components/papers/use-papers-words';
import type { Words } from '../../lib/i18n/load-words';

/** The warnings, in words that come with the first of them. */
export function FlawsPart({ words, ...props }: Omit<FlawsProps, 'words'> & { words: Words }) {
  return <Flaws {...props} words={usePapersWords(words.language)} />;
}
