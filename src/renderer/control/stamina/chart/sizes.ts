/** Room on the left of a chart for the figures of its lines, in pixels. */
export const figures = 34;
