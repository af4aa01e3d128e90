/** What a hand touches besides the drawings: native controls, named and bound to numbers. */
export { Button, type ButtonProps } from './Button.tsx';
export { Choice, type ChoiceProps, type Option } from './Choice.tsx';
export { Disclosure } from './Disclosure.tsx';
export { Icon } from './Icon.tsx';
export { Menu, type MenuItem, type MenuProps } from './Menu.tsx';
export { NumberSlider, type NumberSliderProps } from './NumberSlider.tsx';
export { Toggle, type ToggleProps } from './Toggle.tsx';
export { Transport, type TransportProps } from './Transport.tsx';
