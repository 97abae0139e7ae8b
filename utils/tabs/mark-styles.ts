/**
 * How marks look on a page of any colours. Lines and grounds are of middle lightness, at least 3 to 1 against white and
 * against black; the words keep the page's colour, but for the passage jumped to. Verbatim and reworded differ by their
 * lines, solid and dotted.
 */
export const MARK_STYLES = `
::highlight(headwater-verbatim) {
  background-color: rgb(60 145 180 / 0.28);
  text-decoration: underline solid 0.14em #3f8fae;
}
::highlight(headwater-reworded) {
  background-color: rgb(60 145 180 / 0.12);
  text-decoration: underline dotted 0.14em #3f8fae;
}
::highlight(headwater-current) {
  color: #1d1c1a;
  background-color: #f4cf65;
  text-decoration: underline solid 0.14em #8a5a00;
}
@media (prefers-contrast: more) {
  ::highlight(headwater-verbatim) { background-color: rgb(60 145 180 / 0.4); text-decoration-thickness: 0.2em; }
  ::highlight(headwater-reworded) { background-color: rgb(60 145 180 / 0.24); text-decoration-thickness: 0.2em; }
}
/* Chromium gives every mark the ground of a selection there: only lines within that ground tell them apart. */
@media (forced-colors: active) {
  ::highlight(headwater-verbatim) {
    background-color: Canvas;
    text-decoration: underline solid 0.1em CanvasText;
    text-underline-offset: -0.05em;
    text-decoration-skip-ink: none;
  }
  ::highlight(headwater-reworded) {
    background-color: Canvas;
    text-decoration: underline dotted 0.1em CanvasText;
    text-underline-offset: -0.05em;
    text-decoration-skip-ink: none;
  }
  ::highlight(headwater-current) {
    color: HighlightText;
    background-color: Highlight;
    text-decoration: underline wavy 0.1em HighlightText;
    text-underline-offset: -0.16em;
    text-decoration-skip-ink: none;
  }
}
`;
