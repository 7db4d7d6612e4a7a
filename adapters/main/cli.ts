#!/usr/bin/env node
import * as module from "node:module";

// Most of a short run is compiling modules. From version 22.1 on Node keeps what it compiled for the next run, when it is
// asked before they are loaded; where it cannot write, it goes on without.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const { runCommandLine } = await import("./command-line.js");
await runCommandLine();
