export { Chart } from './Chart.tsx';
export { Controls } from './Controls.tsx';
export { figure } from './figure.ts';
export { Picture } from './Picture.tsx';
