const SIZE = 6;

/** Slanting lines for weeks without program: neither zero nor missing. */
export const hatch = (ink: string, ground: string): CanvasPattern | string => {
  const tile = new OffscreenCanvas(SIZE, SIZE);
  const pen = tile.getContext('2d');
  if (pen === null) return ground;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.strokeStyle = ink;
  pen.beginPath();
  pen.moveTo(0, SIZE);
  pen.lineTo(SIZE, 0);
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? ground;
};
