import { cleanup } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

afterEach(cleanup);
// What a file has put there without React.
afterAll(() => document.body.replaceChildren());
