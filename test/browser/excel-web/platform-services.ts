import * as v from 'valibot';

const service = <const Name extends string>(name: Name) =>
  v.object({ ObjectPathType: v.literal(2), Name: v.literal(name) });

const instantiate = v.object({ Id: v.number(), ActionType: v.literal(1) });

const method = <const Name extends string, Arguments extends v.GenericSchema>(
  name: Name,
  values: Arguments,
) =>
  v.object({
    Id: v.number(),
    ActionType: v.literal(3),
    Name: v.literal(name),
    ArgumentInfo: v.object({ Arguments: v.optional(values) }),
  });

/** Says that the functions of the ribbon are bound; office.js sends it by itself after a first `associate`. */
const handlersReady = v.object({
  ObjectPaths: v.record(v.string(), service('Microsoft.InternalService.AddinInternalService')),
  Actions: v.array(v.variant('ActionType', [instantiate, method('NotifyActionHandlerReady', v.tuple([]))])),
});

/** `Office.addin.showAsTaskpane()`: brings the pane into sight. */
const showPane = v.object({
  ObjectPaths: v.record(v.string(), service('Microsoft.AppRuntime.AppRuntimeService')),
  Actions: v.array(
    v.variant('ActionType', [instantiate, method('SetAppRuntimeState', v.tuple([v.literal('Visible')]))]),
  ),
});

const anyBatch = v.object({ ObjectPaths: v.record(v.string(), v.object({ Name: v.string() })) });

export type PlatformCall = 'handlers-ready' | 'show-pane';

/** Whether a batch speaks to Excel's own services and not to the workbook. */
export function isForPlatform(body: string): boolean {
  const { ObjectPaths } = v.parse(v.pipe(v.string(), v.parseJson(), anyBatch), body);
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.'));
}

/** Answers the two calls of such services that an add-in like this makes; throws on all others. */
export function answerPlatform(body: string): { call: PlatformCall; answer: string } {
  const batch: unknown = JSON.parse(body);
  const call = v.is(handlersReady, batch) ? 'handlers-ready' : 'show-pane';
  const { Actions } = v.parse(call === 'handlers-ready' ? handlersReady : showPane, batch);
  const answer = JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
  return { call, answer };
}
