/** Seconds from the beginning of something as a moment of it: `3:20`, in every language. */
export const momentOf = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
