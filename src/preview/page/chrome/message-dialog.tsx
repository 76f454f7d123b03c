import { type ReactNode, useEffect, useRef } from 'react';

interface MessageDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The first is the one that Enter presses. */
  readonly answers: readonly { readonly label: string; readonly onChoose: () => void }[];
  /** Escape. */
  readonly onCancel: () => void;
}

/** A message that must be answered before anything else, as Excel's. */
export function MessageDialog({ title, children, answers, onCancel }: MessageDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      className="message"
      aria-labelledby="message-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="message-title">{title}</h2>
      <p>{children}</p>
      <div className="answers">
        {answers.map(({ label, onChoose }) => (
          <button key={label} type="button" onClick={onChoose}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
