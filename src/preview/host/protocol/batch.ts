import { isApiObject, nullObject } from './api-class';
import type { ApiObject } from './api-object';
import { HostError, hostError } from './host-error';
import { type QueryInfo, answerQuery } from './query';
import type { AddInSession } from './session';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface BatchBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What the client gets back; see `answerBatch`. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Kinds of actions and object paths, as the client numbers them. */
const actions = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const paths = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Resolves object paths once per batch: a path that adds something must not add it twice. */
class Batch {
  private readonly resolved = new Map<number, ApiObject>();
  readonly kept = new Map<number, string>();

  constructor(
    private readonly session: AddInSession,
    private readonly body: BatchBody,
  ) {}

  object(id: number): ApiObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw hostError('InvalidArgument', `The batch names no object path ${id}.`);
    const made = this.make(path);
    this.resolved.set(id, made);
    return made;
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((part: unknown, index) =>
        this.argument(part, (reference as readonly unknown[])[index]),
      );
    }
    return typeof reference === 'number' && reference !== 0 ? this.object(reference) : value;
  }

  private make(path: ObjectPath): ApiObject {
    const { session } = this;
    if (path.ObjectPathType === paths.root) return session.root();
    if (path.ObjectPathType === paths.reference) return session.referenced(path.Name);
    if (path.ObjectPathType === paths.nothing) return nullObject('object');
    if (path.ObjectPathType === paths.newObject) {
      throw hostError('ApiNotFound', `${path.Name} is not known to this host`);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === paths.property) return parent.object(path.Name, session);
    if (path.ObjectPathType === paths.indexer) return parent.item(args[0], session);
    if (path.ObjectPathType !== paths.method) {
      throw hostError(
        'ApiNotFound',
        `Object paths of type ${path.ObjectPathType} are not known to this host`,
      );
    }
    if (parent.isNull) return parent;
    const result = parent.call(path.Name, args, session);
    if (!isApiObject(result))
      throw hostError('ApiNotFound', `${parent.className}.${path.Name} gives no object in this host`);
    return result;
  }

  run(action: Action): unknown {
    const { session } = this;
    switch (action.ActionType) {
      case actions.instantiate:
        return this.instantiate(action.ObjectPathId);
      case actions.query:
        return answerQuery(this.object(action.ObjectPathId), action.QueryInfo ?? {}, session);
      case actions.setProperty: {
        const [value] = this.args(action.ArgumentInfo);
        this.object(action.ObjectPathId).set(action.Name, value, session);
        return null;
      }
      case actions.method:
        return this.invoke(action);
      case actions.trace:
        return null;
      default:
        throw hostError('ApiNotFound', `Actions of type ${action.ActionType} are not known to this host`);
    }
  }

  private instantiate(id: number): unknown {
    const object = this.object(id);
    if (object.isNull) return null;
    const reference = this.kept.get(id);
    if (reference !== undefined) return { _ReferenceId: reference };
    const identity = object.id();
    if (identity === undefined) return {};
    return { _Id: identity, ...(object.hasScalar('Id') ? { Id: String(identity) } : {}) };
  }

  private invoke(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      if (!object.isNull && object.keep() && !this.kept.has(action.ObjectPathId)) {
        this.kept.set(action.ObjectPathId, this.session.hold(object));
      }
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.session.letGo(String(this.args(action.ArgumentInfo)[0]));
      return null;
    }
    const result = object.call(action.Name, this.args(action.ArgumentInfo), this.session);
    return isApiObject(result) || result === undefined ? null : result;
  }
}

function location(action: Action, body: BatchBody): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  return [path?.Name, action.Name].filter((name) => name !== undefined && name !== '').join('.');
}

/**
 * Answers one batch of the client. Actions run in order; the first that fails ends the batch, and those before it
 * stay done. Codes are Excel's; a member the host does not know is `ApiNotFound`, naming it.
 */
function runBatch(session: AddInSession, body: BatchBody): BatchAnswer {
  const batch = new Batch(session, body);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === actions.trace) traces.push(action.Id);
    } catch (error) {
      // Only errors meant for the client end here; a fault of the host itself must not look like Excel's.
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: location(action, body),
          ActionIndex: index,
          HttpStatusCode: error.code === 'ItemNotFound' || error.code === 'ApiNotFound' ? 404 : 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function failed(code: string, message: string): BatchAnswer {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  };
}

const mostBytes = 5 * 1024 * 1024;

/**
 * Answers a batch given as text or as the object it stands for, with the JSON of the answer. Requests and answers
 * over 5 MB fail as on the web; answers may be held to less. What a batch does stays done where its answer is refused.
 * A fault in the host itself is thrown.
 */
export function answerBatch(
  session: AddInSession,
  body: string | object,
  mostResponseBytes = mostBytes,
): string {
  const request = typeof body === 'string' ? body : JSON.stringify(body);
  const requestBytes = byteLength(request);
  session.lastSizes = { request: requestBytes, response: 0 };
  if (requestBytes > mostBytes) {
    return JSON.stringify(
      failed('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit of 5MB.'),
    );
  }
  let answer: string;
  try {
    answer = JSON.stringify(runBatch(session, JSON.parse(request) as BatchBody));
  } finally {
    session.endBatch();
  }
  const responseBytes = byteLength(answer);
  session.lastSizes = { request: requestBytes, response: responseBytes };
  if (responseBytes <= mostResponseBytes) return answer;
  return JSON.stringify(
    failed('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit of 5MB.'),
  );
}

/** An answer that fails as a whole, before any action. */
export function refuseBatch(code: string, message: string): string {
  return JSON.stringify(failed(code, message));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
