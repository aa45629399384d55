interface Props {
  readonly text: string;
  /** The words on the button. */
  readonly again: string;
  readonly onRetry: (() => void) | undefined;
}

/** Says that something did not come, and lets the reader try again. */
export function LoadFailed({ text, again, onRetry }: Props) {
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <button type="button" onClick={onRetry}>
        {again}
      </button>
    </div>
  );
}
