import { expect, test } from 'vitest';
import { mathText } from '../../src/site/mathText.ts';
import { renderTex } from '../../tools/tex.ts';

function written(tex: string, display = true): string {
  document.body.innerHTML = renderTex(tex, display);
  const math = document.querySelector('math');
  return math ? mathText(math) : '';
}

test.each([
  ['\\symw', 'w'],
  ['\\symw = \\symg\\,\\symu', 'w = g v/∥v∥'],
  ['\\symy = \\varphi(\\symw\\cdot\\symx + \\symb)', 'y = φ(w ⋅ x + b)'],
  ['\\live{a}\\cdot\\frac{\\live{b}}{\\live{c}}', 'a ⋅ b/c'],
  ['\\frac{(1.91, 1.10)}{2.2000}', '(1.91, 1.10)/2.2000'],
  ['\\frac{(a+b)(c+d)}{2}', '((a + b)(c + d))/2'],
  ['\\nabla_g L = \\nabla_{\\symw}L\\cdot\\symu', '∇_gL = ∇_wL ⋅ v/∥v∥'],
  [
    '\\frac{\\symg}{\\normv}\\,M_w\\,\\nabla_{\\symw}L,\\qquad M_w = I-\\frac{\\symw\\symw^{\\top}}{\\lVert\\symw\\rVert^{2}}',
    '(g/∥v∥) M_w ∇_wL, M_w = I − wwᵀ/∥w∥²',
  ],
  ['- \\frac{\\symg\\,\\nabla_g L}{\\normv^{2}}\\,\\symv', '−((g ∇_gL)/∥v∥²) v'],
  ["{\\lVert v'\\rVert}^2 = \\normv^2 + \\lVert\\Delta v\\rVert^2", '∥v′∥² = ∥v∥² + ∥Δv∥²'],
  ['\\frac{\\normv}{\\cos\\theta}', '∥v∥/(cosθ)'],
  ['\\sqrt{1+c^2}', '√(1 + c²)'],
  ['\\sqrt{2\\eta\\lambda}', '√(2ηλ)'],
  ['\\eta < 2/\\lambda_{\\mathrm{max}}(H)', 'η < 2/λ_max(H)'],
  ['\\eta < \\frac{2}{u_*^{\\top} H\\,u_*},', 'η < 2/(u_*ᵀH u_*),'],
  [
    '\\symw_\\perp(T) = \\frac{\\symg_T}{\\symg_0}\\;\\symw_\\perp(0)\\;\\exp\\frac{\\symg_0^2-\\symg_T^2}{2\\normv^2}',
    'w_⊥(T) = (g_T/g₀) w_⊥(0) exp((g₀² − g_T²)/(2∥v∥²))',
  ],
  ['\\frac{1}{\\gamma\\sqrt{2t}}', '1/(γ√(2t))'],
  ['\\tilde t = t - \\mu[t] + b', 't\u0303 = t − μ[t] + b'],
  ['e^{-\\lambda t}', 'e^(−λt)'],
])('the formula %s is %s in plain text', (tex, text) => {
  expect(written(tex)).toBe(text);
});
