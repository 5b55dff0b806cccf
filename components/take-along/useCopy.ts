import { useState } from "react";

/** What came of copying: `said` names what was copied, `refused` holds what is to be copied by hand. */
export type Copied = { readonly said?: string; readonly refused?: string; readonly failed?: true };

/** Copies a text that is at hand, or is still being fetched. */
export function useCopy() {
  const [copied, setCopied] = useState<Copied>({});
  const copy = async (said: string, text: string | Promise<string>) => {
    const coming = Promise.resolve(text);
    try {
      await write(coming);
      setCopied({ said });
    } catch {
      setCopied(await coming.then((refused) => ({ refused })).catch(() => ({ failed: true })));
    }
  };
  return { copied, setCopied, copy };
}

/** Safari lets a page copy only while a click lasts: it takes the promise, and not what comes of it. */
async function write(coming: Promise<string>): Promise<void> {
  const { clipboard } = navigator;
  if (typeof ClipboardItem === "undefined") return clipboard.writeText(await coming);
  const plain = coming.then((text) => new Blob([text], { type: "text/plain" }));
  await clipboard.write([new ClipboardItem({ "text/plain": plain })]);
}
