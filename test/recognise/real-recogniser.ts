import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { readRecogniserData } from "../../scripts/recogniser-data.js";
import { createRecognise, type RecogniserData } from "../../src/recognise/recognise.js";
import { allegro } from "../policy/allegro-files.js";

const FOLDER = join(import.meta.dirname, "../../src/recognise");

/** The recogniser's real data, read from the checkout rather than from the build, so that no test sees old data. */
export const realData: RecogniserData = {
  ...readRecogniserData(FOLDER),
  carriers: allegro().carriers,
  acts: brotliDecompressSync(readFileSync(join(FOLDER, "acts.model"))),
  languages: brotliDecompressSync(readFileSync(join(FOLDER, "languages.model"))),
};

/** The real recogniser. */
export const recognise = createRecognise(realData);
