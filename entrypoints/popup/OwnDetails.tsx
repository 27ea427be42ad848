import { useState } from 'preact/hooks';
import { usePapersWords } from '../../components/papers/use-papers-words';
import { PROFILE_FIELDS } from '../../lib/model/profile';
import { ProfilePart, type ProfileProps } from './ProfilePart';

/** Under a paper: what it says about the person, to be added to and mended. */
export function OwnDetails(props: ProfileProps) {
  const papers = usePapersWords(props.words.language);
  const [open, setOpen] = useState(false);
  if (!papers) return null;
  return (
    <details class="how" data-testid="own-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{papers.ownDetails}</summary>
      {open && <ProfilePart {...props} fields={PROFILE_FIELDS} />}
    </details>
  );
}
