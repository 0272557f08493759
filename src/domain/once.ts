/** The same function, which works out its answer for an object once: for objects that never change, as those of the report. */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const answer = known.get(key) ?? { value: work(key) };
    known.set(key, answer);
    return answer.value;
  };
}

/** The same function, which works out its answer for a text once: for texts that are asked for again and again. */
export function oncePerText<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const answer = known.get(text) ?? { value: work(text) };
    known.set(text, answer);
    return answer.value;
  };
}
