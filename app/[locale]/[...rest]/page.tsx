import { notFound } from 'next/navigation';

/** Every path that no page has: the missing page, in the language of the path. */
export default function MissingPage(): never {
  notFound();
}
