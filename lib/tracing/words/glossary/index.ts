import type { Concept } from '../concept';
import { ACTS } from './acts';
import { BODIES_AND_INSTRUMENTS } from './bodies-and-instruments';
import { PEOPLE } from './people';
import { THINGS } from './things';

/**
 * Nouns and acts of the field, each under one language-neutral id, which is also its gloss. Nothing here belongs to one process:
 * parties, venues and names come from the process's own data. Written plainly; particles, persons and endings are taken off.
 */
export const GLOSSARY: readonly Concept[] = [...BODIES_AND_INSTRUMENTS, ...PEOPLE, ...THINGS, ...ACTS];
