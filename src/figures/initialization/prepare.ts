export { prepareDigits as prepare } from '../digits.ts';
