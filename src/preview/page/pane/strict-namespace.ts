/**
 * An object with just these members. Asking for any other throws, naming it: a member that silently were undefined
 * would let the add-in go on where Excel would not.
 */
export function strictNamespace<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, key) {
      if (Reflect.has(target, key)) return Reflect.get(target, key) as unknown;
      // Promises and consoles look at objects with questions of their own.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      throw new Error(`${name}.${key} is not known to this preview`);
    },
  });
}
