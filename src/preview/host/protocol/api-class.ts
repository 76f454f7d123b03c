import { hostError } from './host-error';
import type { ApiObject, Session } from './api-object';

/** A property of plain data; one without `set` is read-only. */
export interface ScalarMember<Self> {
  readonly get?: (self: Self, session: Session) => unknown;
  readonly set?: (self: Self, value: unknown, session: Session) => void;
}

/** A method and the names of all arguments the host knows; further ones are refused. */
export interface MethodMember<Self> {
  readonly parameters: readonly string[];
  readonly call: (self: Self, args: readonly unknown[], session: Session) => unknown;
}

/** What the host knows of one class of the API. Names as the client sends them, in Pascal case. */
export interface ApiClass<Self> {
  readonly name: string;
  /** The identity under which the client asks for the object again. */
  readonly id?: (self: Self) => string | number;
  readonly scalars?: Readonly<Record<string, ScalarMember<Self>>>;
  /** Properties that the client writes under another name than it reads. */
  readonly setNames?: Readonly<Record<string, string>>;
  /** Properties that are objects; null stands for an object that does not exist. */
  readonly objects?: Readonly<Record<string, (self: Self, session: Session) => ApiObject>>;
  readonly methods?: Readonly<Record<string, MethodMember<Self>>>;
  /** Collections only. */
  readonly items?: (self: Self, session: Session) => readonly ApiObject[];
  readonly item?: (self: Self, key: unknown, session: Session) => ApiObject;
  /** Called when the client holds on to the object, and when it lets go. */
  readonly keep?: (self: Self) => void;
  readonly release?: (self: Self) => void;
}

export function method<Self>(
  parameters: readonly string[],
  call: (self: Self, args: readonly unknown[], session: Session) => unknown,
): MethodMember<Self> {
  return { parameters, call };
}

const classes = new Map<string, ApiClass<never>>();

/** Registers a class, so that the list of known members can be printed. */
export function defineClass<Self>(definition: ApiClass<Self>): ApiClass<Self> {
  classes.set(definition.name, definition);
  return definition;
}

/** A class by its name, for classes that refer to each other. */
export function classNamed<Self>(name: string): ApiClass<Self> {
  const found = classes.get(name);
  if (!found) throw new Error(`The class ${name} is not loaded.`);
  return found as ApiClass<Self>;
}

/** Every member the host answers, as `Range.values`, `Range.getCell()`. */
export function listMembers(): readonly string[] {
  const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  return [...classes.values()]
    .flatMap((definition) => [
      ...(definition.items ? [`${definition.name}.items`] : []),
      ...Object.keys(definition.scalars ?? {}).map((name) => `${definition.name}.${camel(name)}`),
      ...Object.keys(definition.objects ?? {}).map((name) => `${definition.name}.${camel(name)}`),
      ...Object.keys(definition.methods ?? {})
        .filter((name) => !name.startsWith('_'))
        .map((name) => `${definition.name}.${camel(name)}()`),
    ])
    .sort();
}

function unknownMember(className: string, name: string): Error {
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  return hostError('ApiNotFound', `${className}.${camel} is not known to this host`);
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

class Instance<Self> implements ApiObject {
  readonly isNull = false;
  constructor(
    private readonly definition: ApiClass<Self>,
    readonly self: Self,
  ) {}
  get className(): string {
    return this.definition.name;
  }
  get isCollection(): boolean {
    return this.definition.items !== undefined;
  }
  get scalarNames(): readonly string[] {
    return Object.entries(this.definition.scalars ?? {}).flatMap(([name, { get }]) => (get ? [name] : []));
  }
  id(): string | number | undefined {
    return this.definition.id?.(this.self);
  }
  hasObject(name: string): boolean {
    return own(this.definition.objects, name) !== undefined;
  }
  hasScalar(name: string): boolean {
    return own(this.definition.scalars, name)?.get !== undefined;
  }
  get(name: string, session: Session): unknown {
    const member = own(this.definition.scalars, name);
    if (!member?.get) throw unknownMember(this.className, name);
    return member.get(this.self, session);
  }
  set(name: string, value: unknown, session: Session): void {
    const member = own(this.definition.scalars, own(this.definition.setNames, name) ?? name);
    if (!member) throw unknownMember(this.className, name);
    if (!member.set) throw hostError('InvalidArgument', `${this.className}.${name} is read-only.`);
    member.set(this.self, value, session);
  }
  object(name: string, session: Session): ApiObject {
    const member = own(this.definition.objects, name);
    if (!member) throw unknownMember(this.className, name);
    return member(this.self, session);
  }
  call(name: string, args: readonly unknown[], session: Session): unknown {
    const member = own(this.definition.methods, name);
    if (!member) throw unknownMember(this.className, name);
    const extra = args.findIndex(
      (arg, index) => index >= member.parameters.length && arg !== null && arg !== undefined,
    );
    if (extra >= 0) {
      throw hostError(
        'ApiNotFound',
        `Argument ${extra + 1} of ${this.className}.${name} is not known to this host`,
      );
    }
    return member.call(this.self, args, session);
  }
  items(session: Session): readonly ApiObject[] {
    if (!this.definition.items) throw unknownMember(this.className, 'Items');
    return this.definition.items(this.self, session);
  }
  item(key: unknown, session: Session): ApiObject {
    if (!this.definition.item) throw unknownMember(this.className, 'GetItem');
    return this.definition.item(this.self, key, session);
  }
  keep(): boolean {
    this.definition.keep?.(this.self);
    return this.definition.keep !== undefined;
  }
  release(): void {
    this.definition.release?.(this.self);
  }
}

export function apiObject<Self>(definition: ApiClass<Self>, self: Self): ApiObject {
  return new Instance(definition, self);
}

/** What `…OrNullObject` gives when there is nothing; using it any further fails, as in Excel. */
export function nullObject(className: string): ApiObject {
  const fail = (): never => {
    throw hostError('ItemNotFound', `The ${className} does not exist.`);
  };
  const itself: ApiObject = {
    className,
    isNull: true,
    isCollection: false,
    self: undefined,
    scalarNames: [],
    id: () => undefined,
    hasObject: () => true,
    hasScalar: () => false,
    get: fail,
    set: fail,
    object: () => itself,
    call: fail,
    items: fail,
    item: () => itself,
    keep: () => false,
    release: () => undefined,
  };
  return itself;
}

export function isApiObject(value: unknown): value is ApiObject {
  return value instanceof Instance || (typeof value === 'object' && value !== null && 'isNull' in value);
}

/** The subject of an argument that must be an object of one class. */
export function subject<Self>(definition: ApiClass<Self>, value: unknown): Self {
  if (value instanceof Instance && value.className === definition.name) return value.self as Self;
  throw hostError('InvalidArgument', `A ${definition.name} is expected.`);
}
