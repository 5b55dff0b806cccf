/** Starts the receiver in this process, with the settings that the test hands over. */
import { createRequire } from "node:module";
import { argv } from "node:process";

const [file = "", settings = "{}"] = argv.slice(2);
const { SETTINGS, start } = createRequire(import.meta.url)(file);
Object.assign(SETTINGS, JSON.parse(settings));
start();
