import type { Answer } from "../../src/chat/answer-shape.js";
import type { Card, CardElement } from "../../src/chat/card.js";

/** The name of a person by their id, as the platform has it now; undefined where it does not tell. */
export type NameOf = (user: string) => Promise<string | undefined>;

/**
 * A card with the people on it by name: a client of Teams writes none for an id. A name is asked for where a card is drawn and
 * is kept nowhere; who cannot be found keeps the id.
 */
export async function namesOnCard(card: Card, nameOf: NameOf): Promise<Card> {
  const ids = [...new Set(card.flatMap(peopleIn))];
  if (ids.length === 0) return card;
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await nameOf(id)] as const)));
  return card.map((element) => named(element, names));
}

/** The same for every card of an answer. */
export async function namesInAnswer(answer: Answer, nameOf: NameOf): Promise<Answer> {
  if (answer.answer === "card") return { ...answer, card: await namesOnCard(answer.card, nameOf) };
  if (answer.answer !== "confirm") return answer;
  return {
    ...answer,
    card: await namesOnCard(answer.card, nameOf),
    after: async (arrived) => namesInAnswer(await answer.after(arrived), nameOf),
  };
}

function peopleIn(element: CardElement): string[] {
  if (element.kind === "fold") return element.elements.flatMap(peopleIn);
  if (element.kind !== "facts") return [];
  return element.facts.flatMap(({ person }) => (person === undefined ? [] : [person]));
}

function named(element: CardElement, names: ReadonlyMap<string, string | undefined>): CardElement {
  if (element.kind === "fold") return { ...element, elements: element.elements.map((inner) => named(inner, names)) };
  if (element.kind !== "facts") return element;
  const facts = element.facts.map((fact) => {
    const name = fact.person === undefined ? undefined : names.get(fact.person);
    return name === undefined ? fact : { ...fact, value: name };
  });
  return { ...element, facts };
}
