// Draws the pictures of the README anew: pnpm pictures
import { mkdirSync, writeFileSync } from "node:fs";
import { buildProgram } from "../build-program.ts";
import { drawPicture, pictureFolder } from "./draw-picture.ts";
import { pictures } from "./pictures.ts";

mkdirSync(pictureFolder, { recursive: true });
const program = await buildProgram();
for (const picture of pictures) {
  // oxlint-disable-next-line no-await-in-loop
  writeFileSync(`${pictureFolder}${picture.name}.svg`, await drawPicture(picture, program));
}
