import { type MethodMember, method } from '../protocol/api-class';
import type { eventTypes } from './event-types';

/** Registering methods of some events end otherwise. */
const methodNames: Readonly<Record<string, string>> = {
  NameChanged: 'EventNameChanged',
  VisibilityChanged: 'EventVisibilityChanged',
  Moved: 'EventMoved',
};

/**
 * Members by which the client registers for events; the host remembers who listens to what. Sheet and table ids of
 * listeners decide where events go.
 */
export function registration<Self>(
  events: readonly (keyof typeof eventTypes)[],
  target: (self: Self) => string,
): Record<string, MethodMember<Self>> {
  const members: Record<string, MethodMember<Self>> = {};
  for (const event of events) {
    const ending = methodNames[event] ?? `${event}Event`;
    members[`_Register${ending}`] = method([], (self, _, session) => {
      session.listen(`${event} ${target(self)}`);
    });
    members[`_Unregister${ending}`] = method([], (self, _, session) => {
      session.listening.delete(`${event} ${target(self)}`);
    });
  }
  return members;
}
