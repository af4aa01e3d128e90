/**
 * TeX macros that every equation may use, expanded when the page is built. A symbol carries its
 * name, so that it has the colour of its arrow and lights up with it; `\live` is a number that
 * follows a figure.
 */
export const macros: Record<string, string> = {
  '\\symv': '\\htmlData{symbol=v}{v}',
  '\\symg': '\\htmlData{symbol=g}{g}',
  '\\symw': '\\htmlData{symbol=w}{w}',
  '\\symx': '\\htmlData{symbol=x}{x}',
  '\\symb': '\\htmlData{symbol=b}{b}',
  '\\symy': '\\htmlData{symbol=y}{y}',
  '\\symu': '\\htmlData{symbol=direction}{\\frac{v}{\\lVert v\\rVert}}',
  '\\normv': '\\htmlData{symbol=v}{\\lVert v\\rVert}',
  '\\live': '\\htmlData{slot=#1}{\\text{#1}}',
};
