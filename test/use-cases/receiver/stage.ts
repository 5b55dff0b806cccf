import { expect } from "vitest";
import { type Mood, type Orders, openOrders } from "./orders";
import { publicUrl, secret } from "./post";
import { type Receiver, startReceiver } from "./process";

/** A receiver that runs, and the system behind it. */
export type Stage = { url: string; receiver: Receiver; orders: Orders };

/** How they depart from the ordinary. */
export type Scene = {
  settings?: object;
  mood?: (call: number, key: string) => Mood;
};

/** Plays something on a stage of its own, and clears up. */
export async function onStage<T>(
  { settings, mood }: Scene,
  play: (stage: Stage) => Promise<T>,
  key = secret,
) {
  const orders = await openOrders(mood);
  const waits = [20, 20, 20];
  const receiver = await startReceiver({ publicUrl, orders: orders.url, waits, ...settings }, key);
  try {
    const result = await play({ url: receiver.url, receiver, orders });
    expect(orders.faults).toEqual([]);
    return result;
  } finally {
    await receiver.stop();
    orders.close();
  }
}
