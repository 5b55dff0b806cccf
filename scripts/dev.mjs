import { generate } from "./build.mjs";
import { install } from "./install.mjs";
import { bin, run } from "./run.mjs";

install();
generate();
run(bin("tsx"), ["scripts/record-samples.ts"]);
run(bin("next"), ["dev"]);
