import { writeSchemas } from "./build.mjs";
import { install } from "./install.mjs";
import { bin, run } from "./run.mjs";

install();
writeSchemas();
run(bin("next"), ["dev"]);
