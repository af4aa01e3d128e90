import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { offer, place } from './shown.ts';

const root = createRoot(place());

offer(async (props) => flushSync(() => root.render(createElement('weightnorm-figure', props))));
