import { createApp, h, nextTick, shallowRef } from 'vue';
import { offer, place } from './shown.ts';

const shown = shallowRef<Readonly<Record<string, unknown>>>({ name: null });

createApp({ render: () => h('weightnorm-figure', shown.value) }).mount(place());

offer((props) => {
  shown.value = props;
  return nextTick();
});
