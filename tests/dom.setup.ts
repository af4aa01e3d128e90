import { cleanup } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';
import { takeHold } from '../src/hand/hand.ts';

afterEach(cleanup);
// There is one reader for all tests of a process: what one holds, the next has let go of.
afterEach(() => takeHold().end(true));
// What a file has put there without React.
afterAll(() => document.body.replaceChildren());
