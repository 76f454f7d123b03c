import type { TakenSheet } from '../../domain/collect/collected';
import type { Conflict } from '../../domain/collect/conflicts';
import type { RawValue } from '../../domain/survey/cells/raw-sheet';
import type { CollectMessages } from '../../locales/collect';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { usePane } from '../frame/pane-context';
import { PlainList } from '../frame/plain-list';

/**
 * The places that a district comes from in full, which a list to choose from cuts off, each with its members by bloc:
 * without them nobody can choose. What stands in the gathered sheet already can be seen there.
 */
export function SourceFigures(props: {
  readonly text: GatheringText;
  readonly messages: CollectMessages;
  readonly conflict: Conflict;
  readonly taken: readonly TakenSheet[];
}) {
  const { words, rules } = usePane();
  const { text, messages, conflict, taken } = props;
  const members = (value: RawValue | undefined) =>
    typeof value === 'number' ? words.text.result.number(value) : String(value ?? '').trim() || text.noNumber;
  const doubt = messages.maybeOneUnit(conflict);
  return (
    <PlainList>
      {doubt !== null && <li>{doubt}</li>}
      {conflict.sources.map((source) => {
        const district = source.standing
          ? undefined
          : taken
              .find(({ file, sheet }) => file === source.file && sheet === source.sheet)
              ?.districts.find(({ cell }) => cell === source.cell);
        const figures = rules.blocs.map(
          ({ id, shortName }) => `${shortName[words.language]}: ${members(district?.counts[id]?.members)}`,
        );
        return (
          <li key={`${source.file} ${source.sheet} ${source.cell}`}>
            {messages.source(source)}
            {district && `. ${text.membersByBloc(figures.join('; '))}`}
          </li>
        );
      })}
    </PlainList>
  );
}
