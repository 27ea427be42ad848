/** What was just done, or what went wrong and what to do about it. */
export interface NoticeInWords {
  readonly kind: 'good' | 'bad';
  readonly text: string;
}

/** Said to screen readers the moment it appears. Errors stay until the next press. */
export function Notice({ notice }: { notice: NoticeInWords | null }) {
  return (
    <p class={notice ? `note ${notice.kind}` : 'note'} role="status" aria-live="polite" data-testid="notice">
      {notice?.text}
    </p>
  );
}
