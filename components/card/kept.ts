type Picture = Uint8Array<ArrayBuffer>;

/**
 * Pictures by address, drawn when first asked for and kept: as many as there are cards, so it needs
 * no bound of its own. One at a time, so that a burst of first requests leaves room for the others.
 */
export function pictureStore() {
  const kept = new Map<string, Promise<Picture>>();
  let queue: Promise<unknown> = Promise.resolve();
  return (address: string, draw: () => Promise<Picture>): Promise<Picture> => {
    const known = kept.get(address);
    if (known) return known;
    const drawn = queue.then(draw);
    kept.set(address, drawn);
    queue = drawn.catch(() => kept.delete(address)); // tried again by the next who asks
    return drawn;
  };
}
