import { Choice } from '../shared/Choice';

/** Where something taken from a page can go, in words. */
export interface HomeInWords {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

interface Props {
  label: string;
  homes: readonly HomeInWords[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The contacts that something taken from a page can belong to: one is chosen. */
export function TakenHomes({ label, homes, chosen, onChoose }: Props) {
  return (
    <Choice
      label={label}
      options={homes}
      chosen={homes.find(({ id }) => id === chosen) ?? null}
      optionKey={({ id }) => id}
      optionProps={({ id }) => ({ 'data-testid': 'taken-home', 'data-attempt': id })}
      onChoose={({ id }) => onChoose(id)}
    >
      {({ title, detail }) => (
        <>
          {title} <span class="soft">{detail}</span>
        </>
      )}
    </Choice>
  );
}
