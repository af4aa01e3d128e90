import { h, render } from 'preact';
import { offer, place } from './shown.ts';

const root = place();

offer(async (props) => render(h('weightnorm-figure', props), root));
