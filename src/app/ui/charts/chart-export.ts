import type { ChartSpec, ChartTable } from './chart-spec';

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => `"${guarded(cell).replaceAll('"', '""')}"`;

/** RFC 4180, with the notice of demonstration or research data as its last line. */
export const csvOf = ({ columns, rows }: ChartTable, notice: string | null): string =>
  [columns, ...rows, ...(notice === null ? [] : [[notice]])]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');

/** `attendance-hours-a-week.csv`; never a person's name. */
export const fileName = (spec: ChartSpec, extension: string): string =>
  `${spec.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.${extension}`;

const MARGIN = 16;
const LINE = 20;

/** The chart with its title, finding and notice, on the ground it is read on. */
export const pictureOf = (
  drawn: HTMLCanvasElement,
  spec: ChartSpec,
  notice: string | null,
  colours: { readonly ground: string; readonly text: string },
): HTMLCanvasElement => {
  const ratio = drawn.width / Math.max(1, drawn.clientWidth);
  const texts = [spec.title, spec.finding, ...(notice === null ? [] : [notice])];
  const head = MARGIN + texts.length * LINE;
  const picture = document.createElement('canvas');
  picture.width = drawn.width + 2 * MARGIN * ratio;
  picture.height = drawn.height + (head + MARGIN) * ratio;
  const pen = picture.getContext('2d');
  if (pen === null) return picture;
  pen.scale(ratio, ratio);
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.fillStyle = colours.text;
  texts.forEach((text, n) => {
    pen.font = `${n === 0 ? '600 ' : ''}13px 'Inter Variable', sans-serif`;
    pen.fillText(text, MARGIN, MARGIN + n * LINE + 8);
  });
  pen.drawImage(drawn, MARGIN, head, drawn.width / ratio, drawn.height / ratio);
  return picture;
};

/** Hands a file to the browser. */
export const save = (content: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
