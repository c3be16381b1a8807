'use client';

import { useCallback, useRef, useState } from 'react';
import { send, type SendError, type WriteMethod } from '@/lib/api/send';

interface Sending {
  error: SendError | null;
  clear: () => void;
  /** Gives the answer, or null where it was refused; the refusal is then in `error`. */
  submit: <T>(address: string, body: unknown, method?: WriteMethod) => Promise<{ value: T } | null>;
}

/** One write at a time: a second press while the first is on its way does nothing. */
export function useSend(): Sending {
  const isSending = useRef(false);
  const [error, setError] = useState<SendError | null>(null);
  const clear = useCallback(() => setError(null), []);
  const submit = async <T>(address: string, body: unknown, method?: WriteMethod) => {
    if (isSending.current) return null;
    isSending.current = true;
    setError(null);
    const sent = await send<T>(address, body, method);
    isSending.current = false;
    if (!sent.ok) setError(sent.error);
    return sent.ok ? { value: sent.value } : null;
  };
  return { error, clear, submit };
}
