import { geometry } from './glossary/geometry.ts';
import { learning } from './glossary/learning.ts';
import { networks } from './glossary/networks.ts';

/** The technical terms of the essay by the id of their entry; the page sorts them by name. */
export const glossary = { ...geometry, ...learning, ...networks } as const;
