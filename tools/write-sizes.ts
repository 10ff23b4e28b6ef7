// Writes down what each import of the packages costs.
import { writeFileSync } from "node:fs";
import { measurePackages, sizesFile, writeSizes } from "./public/size-table.ts";

writeFileSync(sizesFile, writeSizes(await measurePackages()));
