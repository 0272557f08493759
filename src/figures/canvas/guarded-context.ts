import type { SvgContext } from './svg-context.ts';

/** The context as it is handed to Chart.js: a call or property without an SVG form is refused by name. */
export function guardedContext(context: SvgContext, figure: string): SvgContext {
  const refuse = (name: string | symbol): never => {
    throw new Error(`Figure ${figure}: the canvas member ${String(name)} has no SVG form`);
  };
  const guard = new Proxy(context, {
    get(target, name) {
      if (!(name in target)) return typeof name === 'symbol' || name === 'then' ? undefined : refuse(name);
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        try {
          return Reflect.apply(value, target, args);
        } catch (error) {
          throw new Error(`Figure ${figure}: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
          });
        }
      };
    },
    set(target, name, value) {
      if (!(name in target)) refuse(name);
      return Reflect.set(target, name, value, target);
    },
  });
  context.canvas.getContext = () => guard;
  return guard;
}
