import type { PreviewPhrases } from '../../../locales/preview/phrases';

interface FaultBarProps {
  readonly phrases: PreviewPhrases;
  readonly faults: readonly string[];
  readonly onClose: () => void;
}

/** Bugs of the preview or of its host, where nobody can miss them. */
export function FaultBar({ phrases, faults, onClose }: FaultBarProps) {
  if (faults.length === 0) return null;
  return (
    <section className="faults" role="alert" aria-label={phrases.faults}>
      <strong>{phrases.faults}</strong>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>{fault}</li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {phrases.closeFaults}
      </button>
    </section>
  );
}
