import * as v from 'valibot';

const method = <const Id extends number>(dispatchId: Id) =>
  v.strictObject({
    ControlId: v.string(),
    Version: v.literal(1),
    DispatchId: v.literal(dispatchId),
  });

/** `dispidExecuteRichApiRequestMethod`: one batch of `context.sync()`. */
const batchCall = v.object({
  DdaMethod: method(93),
  ArrayData: v.looseTuple([
    v.string(),
    v.literal('POST'),
    v.literal('ProcessQuery'),
    v.array(v.string()),
    v.string(),
  ]),
});

/** `dispidAppCommandInvocationCompletedMethod`: the function of a ribbon button has ended. */
const commandEnd = v.object({ DdaMethod: method(94), 0: v.string(), 1: v.number(), 2: v.string() });

const dispatch = v.object({ DdaMethod: v.object({ DispatchId: v.number() }) });

/** How Excel takes each of them. */
export interface MethodHandlers {
  /** Takes the JSON of a batch, returns the JSON of its results. */
  readonly batch: (body: string) => string;
  /** The id that came with the press of the button, and office.js's status: 0 for done. */
  readonly commandEnded: (id: string, status: number) => void;
}

/** Answers `executeMethod`, the old call under which the new ones travel. Throws on a dispatch id it does not know. */
export function executeMethod(data: unknown, handlers: MethodHandlers): unknown {
  const { DispatchId } = v.parse(dispatch, data).DdaMethod;
  switch (DispatchId) {
    case 93: {
      const [, , , , body] = v.parse(batchCall, data).ArrayData;
      return { Error: 0, Version: 1, Data: [200, [], handlers.batch(body)] };
    }
    case 94: {
      const ended = v.parse(commandEnd, data);
      handlers.commandEnded(ended[0], ended[1]);
      return { Error: 0, Version: 1 };
    }
    default:
      throw new Error(`Dispatch id ${DispatchId} is not known: ${JSON.stringify(data)}`);
  }
}
