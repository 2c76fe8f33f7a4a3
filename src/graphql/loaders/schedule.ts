/**
 * When a batch is read: after the level of the query that asks for it, on the next turn of the event loop, so that
 * an embedded store that answers at once still lets other requests, and the time limit, have their turn.
 */
export const betweenLevels = (read: () => void): void => {
  setImmediate(read);
};
