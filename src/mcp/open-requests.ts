/** Knows which requests of a connection are not answered yet. */
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import {
  isJSONRPCErrorResponse,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  type RequestId,
} from "@modelcontextprotocol/sdk/types.js";

export interface OpenRequests {
  /** Settles when every request that came is answered or cancelled. */
  settled(): Promise<void>;
}

/** Watches what passes through a transport that is not connected yet. */
export function openRequests(transport: Transport): OpenRequests {
  const open = new Set<RequestId>();
  let onSettled: (() => void) | undefined;
  const close = (id: RequestId) => {
    if (open.delete(id) && open.size === 0) onSettled?.();
  };
  transport.onmessage = (message: JSONRPCMessage) => {
    if (isJSONRPCRequest(message)) open.add(message.id);
    // The kit gives no answer to what was cancelled.
    else if (isCancellation(message)) close(message.params.requestId);
  };
  const send = transport.send.bind(transport);
  transport.send = async (message, options) => {
    await send(message, options);
    if ((isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message)) && message.id !== undefined) {
      close(message.id);
    }
  };
  return {
    settled: () =>
      new Promise((resolve) => {
        onSettled = resolve;
        if (open.size === 0) resolve();
      }),
  };
}

function isCancellation(message: JSONRPCMessage): message is JSONRPCMessage & { params: { requestId: RequestId } } {
  return "method" in message && message.method === "notifications/cancelled" && message.params?.requestId !== undefined;
}
