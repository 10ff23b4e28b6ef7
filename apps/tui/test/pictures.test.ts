import { existsSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { drawPicture, pictureFolder } from "./pictures/draw-picture.ts";
import { pictures } from "./pictures/pictures.ts";

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

test.for(pictures)("the picture $name is drawn with the same bytes each time", async (picture) => {
  const [one, other] = [await drawPicture(picture, program), await drawPicture(picture, program)];
  expect(one).toBe(other);
  expect(one.split("<text").length).toBeGreaterThan(picture.rows);
  expect(existsSync(`${pictureFolder}${picture.name}.svg`)).toBe(true);
});
