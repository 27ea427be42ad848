import { useState } from 'preact/hooks';
import type { WorkingWords } from '../../lib/model/working-words';
import { FactField } from './FactField';
import type { FactInWords } from './facts-in-words';

interface Props {
  facts: readonly FactInWords[];
  words: WorkingWords;
  /** An empty answer takes the person's word back: the page's holds again. */
  onAnswer: (id: string, answer: string) => void;
}

/** The facts that the step rests on: who said each, and the way to say otherwise or to take that back. */
export function Facts({ facts, words, onAnswer }: Props) {
  const known = facts.filter(({ value, asked }) => value !== null || asked);
  const others = facts.filter(({ value, asked }) => value === null && !asked);
  const row = (fact: FactInWords) => <FactRow key={fact.id} fact={fact} words={words} onAnswer={onAnswer} />;
  return (
    <section class="working" aria-label={words.facts}>
      <h3 class="soft label">{words.facts}</h3>
      <ul class="facts">{known.map(row)}</ul>
      {others.length > 0 && (
        <details class="how">
          <summary>{words.others}</summary>
          <ul class="facts">{others.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

function FactRow({ fact, words, onAnswer }: Omit<Props, 'facts'> & { fact: FactInWords }) {
  const { id, label, value, source, onPage } = fact;
  const [open, setOpen] = useState(false);
  return (
    <li data-testid="fact" data-fact={id} data-source={source ?? 'nobody'}>
      <div class="fact-line">
        <span>
          {label}
          {/[?]$/.test(label) ? ' ' : ': '}
          {value === null ? <span class="soft">{words.unknown}</span> : <b>{value}</b>}
          {source && <span class="basis">{words.sources[source]}</span>}
        </span>
        <button
          type="button"
          class="button plain small"
          data-testid="fact-correct"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {value === null ? words.tell : words.correct}
          <span class="unseen">: {label}</span>
        </button>
      </div>
      {open && <FactField fact={fact} words={words} onAnswer={(answer) => onAnswer(id, answer)} />}
      {source === 'person' && (
        <div class="fact-line">
          <span class="soft">{onPage !== null && words.onPage(onPage)}</span>
          <button
            type="button"
            class="button plain small"
            data-testid="fact-undo"
            onClick={() => {
              setOpen(false);
              onAnswer(id, '');
            }}
          >
            {onPage === null ? words.forget : words.undo}
            <span class="unseen">: {label}</span>
          </button>
        </div>
      )}
    </li>
  );
}
