import * as v from 'valibot';

/** The one serializer that office.js still has: JSON. */
export const SERIALIZER_VERSION = 1;

const base = {
  _messageType: v.literal(0),
  _actionName: v.string(),
  _conversationId: v.string(),
  _correlationId: v.number(),
  _origin: v.string(),
  _data: v.unknown(),
  _serializerVersion: v.literal(SERIALIZER_VERSION),
};

/** What office.js sends to Excel; strict, so that a message this harness has never seen is not half understood. */
const paneRequest = v.variant('_actionType', [
  v.strictObject({ ...base, _actionType: v.literal(0) }),
  v.strictObject({ ...base, _actionType: v.literal(1) }),
]);

/** A request of the add-in: a call (`_actionType` 0), or a wish to hear of an event (1). */
export type PaneRequest = v.InferOutput<typeof paneRequest>;

export function parsePaneRequest(text: string): PaneRequest {
  return v.parse(v.pipe(v.string(), v.parseJson(), paneRequest), text);
}

/** `InvokeResultCode` of office.js. */
const resultCode = { noError: 0, errorHandlingRequest: -2 } as const;
/** `ResponseType` of office.js. */
const responseType = { calling: 0, eventing: 1 } as const;

function responseTo(
  request: PaneRequest,
  data: unknown,
  code: number,
  type: number,
  excelOrigin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: excelOrigin,
    _data: data,
    _errorCode: code,
    _responseType: type,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** The answer to one call or registration. */
export function answerTo(request: PaneRequest, data: unknown, excelOrigin: string): string {
  return responseTo(request, data, resultCode.noError, responseType.calling, excelOrigin);
}

/** The answer where Excel broke over a request; the client fails at once instead of waiting. */
export function brokenAnswerTo(request: PaneRequest, excelOrigin: string): string {
  return responseTo(request, null, resultCode.errorHandlingRequest, responseType.calling, excelOrigin);
}

/** An event for a registration made before. */
export function eventFor(registration: PaneRequest, data: unknown, excelOrigin: string): string {
  return responseTo(registration, data, resultCode.noError, responseType.eventing, excelOrigin);
}
