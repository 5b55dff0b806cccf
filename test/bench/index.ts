/** Prints the project's figures, each in one run on one machine: compare the ratios, not the numbers. */
import { benchCompiling, showFigures } from "./compiling";
import { benchDeciding } from "./deciding";
import { benchRecommending, benchRestricting } from "./recommending";
import { benchServing } from "./serving";
import { benchWithstanding } from "./withstanding";

showFigures();
await benchRecommending();
await benchRestricting();
await benchDeciding();
await benchCompiling();
await benchServing();
await benchWithstanding();
