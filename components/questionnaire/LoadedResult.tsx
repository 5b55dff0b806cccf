"use client";

import "@/components/layout/trusted-chunks";
import dynamic from "next/dynamic";
import { type ComponentProps, type ComponentType, useState } from "react";
import type { ResultPage } from "./ResultPage";

type Props = ComponentProps<typeof ResultPage>;

let loaded: ComponentType<Props> | undefined;

/** Loads the result ahead, so that the last answer leads there without a request. */
export const loadResult = async () => {
  loaded = (await import("./ResultPage")).ResultPage;
};

const Loading = dynamic(() => import("./ResultPage").then((module) => module.ResultPage));

/** The result: at once where it has been loaded ahead, else as soon as it has come. */
export function LoadedResult(props: Props) {
  const [Shown] = useState(() => loaded ?? Loading);
  return <Shown {...props} />;
}
