'use client';

import { useTranslations } from 'use-intl/react';
import type { ImportFailure } from '@/lib/domain/import';

/** Why a text could not be had, with the place and the limit where there are some. */
export function FailureText({ failure: { code, place, limit } }: { failure: ImportFailure }) {
  const t = useTranslations('desk.import.failures');
  return t(code, { place: place ?? '', limit: limit ?? 0 });
}
