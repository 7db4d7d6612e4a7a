import type { CommanderError } from "commander";
import { UsageProblem } from "./usage-problem.js";

/** What commander found wrong with a command line, in our words. Undefined where it only showed help or the version. */
export function commanderProblem({ code, message, exitCode }: CommanderError): UsageProblem | undefined {
  if (exitCode === 0) return undefined;
  const [, named = ""] = /'([^']*)'/.exec(message) ?? [];
  const [, meant] = /Did you mean ([^?]+)\?/.exec(message) ?? [];
  const suggested =
    meant === undefined ? { pl: "", en: "" } : { pl: ` Może chodziło o ${meant}?`, en: ` Did you mean ${meant}?` };
  switch (code) {
    case "commander.unknownOption":
      return problem(`Opcji ${named} nie ma.${suggested.pl}`, `There is no option ${named}.${suggested.en}`);
    case "commander.unknownCommand":
      return problem(`Polecenia „${named}” nie ma.${suggested.pl}`, `There is no command "${named}".${suggested.en}`);
    case "commander.missingArgument":
      return problem(`Brakuje argumentu ${named}.`, `The argument ${named} is missing.`);
    case "commander.optionMissingArgument":
      return problem(`Opcja ${named} wymaga wartości.`, `The option ${named} needs a value.`);
    case "commander.excessArguments":
      return problem("Podano za dużo argumentów.", "Too many arguments were given.");
    default:
      return problem("Nie podano polecenia.", "No command was given.");
  }
}

function problem(pl: string, en: string): UsageProblem {
  return new UsageProblem({
    pl: `${pl} Oczekujemy poleceń i opcji z pomocy; zobacz: czy-wolno --help, czy-wolno check --help.`,
    en: `${en} Expected the commands and options that help lists; see: czy-wolno --help, czy-wolno check --help.`,
  });
}
