import type { ApiObject, Session } from './api-object';
import { hostError } from './host-error';

/** What a `load` asks for, as the client sends it. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** A tree of wanted members; an empty branch means all scalar properties there. */
interface Wanted {
  readonly children: Map<string, Wanted>;
  all: boolean;
}

function newWanted(): Wanted {
  return { children: new Map(), all: false };
}

function addPath(tree: Wanted, path: string): void {
  let branch = tree;
  for (const step of path.split('/')) {
    const piece = step.trim();
    // `items` names the members of a collection, which answers for them anyway.
    if (piece === '' || piece === 'items') continue;
    const name = piece.charAt(0).toUpperCase() + piece.slice(1);
    const next = branch.children.get(name) ?? newWanted();
    branch.children.set(name, next);
    branch = next;
  }
}

function identity(object: ApiObject): Record<string, unknown> {
  const id = object.id();
  if (id === undefined) return {};
  return { _Id: id, ...(object.hasScalar('Id') ? { Id: String(id) } : {}) };
}

function readOne(
  object: ApiObject,
  wanted: Wanted,
  session: Session,
  skip: ReadonlySet<string>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (wanted.all || wanted.children.size === 0) {
    for (const name of object.scalarNames) if (!skip.has(name)) result[name] = object.get(name, session);
  }
  for (const [name, below] of wanted.children) {
    if (skip.has(name)) continue;
    if (object.hasObject(name)) result[name] = read(object.object(name, session), below, session, {});
    else if (below.children.size > 0) {
      throw hostError('ApiNotFound', `${object.className}.${name} has no members known to this host`);
    } else result[name] = object.get(name, session);
  }
  return result;
}

function read(object: ApiObject, wanted: Wanted, session: Session, page: QueryInfo): unknown {
  if (object.isNull) return null;
  if (!object.isCollection) return { ...identity(object), ...readOne(object, wanted, session, new Set()) };
  const result: Record<string, unknown> = {};
  const own = new Set(object.scalarNames);
  const named = [...wanted.children.keys()].filter((name) => own.has(name));
  for (const name of wanted.children.size === 0 ? own : named) result[name] = object.get(name, session);
  const start = page.Skip ?? 0;
  const items = object.items(session).slice(start, page.Top === undefined ? undefined : start + page.Top);
  const onlyOwn = wanted.children.size > 0 && named.length === wanted.children.size;
  if (!onlyOwn) {
    result['_Items'] = items.map((item) => ({ ...identity(item), ...readOne(item, wanted, session, own) }));
  }
  return result;
}

/** Answers a `load`. */
export function answerQuery(object: ApiObject, query: QueryInfo, session: Session): unknown {
  const tree = newWanted();
  for (const path of query.Select ?? []) addPath(tree, path);
  const expanded = query.Expand ?? [];
  if (expanded.length > 0 && !query.Select?.length) tree.all = true;
  for (const path of expanded) addPath(tree, path);
  return read(object, tree, session, query);
}
