export type Rgb = readonly [number, number, number];

/** #rrggbb as linear-light red, green, blue from 0 to 1. */
export function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(linear(a)), luminance(linear(b))].sort((p, q) => p - q);
  return (bright + 0.05) / (dark + 0.05);
}

/**
 * How linear colours are seen without one kind of cone: Machado, Oliveira & Fernandes 2009,
 * "A physiologically-based model for simulation of color vision deficiency", severity 1.
 */
export const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** A colour as it is seen with a deficiency. */
export function seenWith(kind: keyof typeof deficiencies, rgb: Rgb): Rgb {
  const rows = deficiencies[kind].map(([r, g, b]) => {
    const value = r * rgb[0] + g * rgb[1] + b * rgb[2];
    return Math.min(1, Math.max(0, value));
  });
  return [rows[0] ?? 0, rows[1] ?? 0, rows[2] ?? 0];
}

/** CIE Lab (D65) of a linear colour. */
function lab([r, g, b]: Rgb): Rgb {
  const bend = (t: number) =>
    t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116;
  const x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = bend(luminance([r, g, b]));
  const z = bend((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of two linear colours in CIE Lab: 2 is just seen, 10 seen at a glance. */
export function distance(a: Rgb, b: Rgb): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
