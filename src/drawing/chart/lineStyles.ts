/** How the lines of charts look; lengths in CSS pixels. */
export const LINE_STYLES = {
  thick: { strokeWidth: 2.25 },
  fat: { strokeWidth: 4 },
  thin: { strokeWidth: 1 },
  dashed: { strokeWidth: 2, strokeDasharray: '7 4' },
  dotted: { strokeWidth: 2, strokeDasharray: '0.1 4.5', strokeLinecap: 'round' },
} as const;
