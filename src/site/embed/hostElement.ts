import { words } from '#words/host.ts';
import { addressOf, isSetting, messageFor, spellings } from './hostAttributes.ts';
import { figureMessage, heightIn } from './hostHeights.ts';
import { METHODS, methodsOf, offerMethods, writeAttribute } from './hostMethods.ts';
import type { Answer, FigureMessage, FigureStateMessage } from './messages.d.ts';

interface Waiting {
  resolve(message: FigureMessage): void;
  reject(error: Error): void;
}

const TOLD = ['ready', 'state', 'event', 'error'] as const;
/** What takes another page of the figure. */
const ANEW = ['name', 'hide', 'lock', 'caption', 'lang'];
/** Until the figure tells its own, in CSS pixels. */
const HEIGHT = 480;
/** After which a page that has loaded and says nothing is no figure, in milliseconds. */
const PATIENCE = 10_000;

/** Defines `<weightnorm-figure>`, whose figures lie at `base`. */
export function defineElement(base: string): void {
  if (customElements.get('weightnorm-figure')) return;

  class WeightnormFigureElement extends HTMLElement {
    static {
      offerMethods(
        WeightnormFigureElement.prototype,
        (element) => (element as WeightnormFigureElement).#methods,
      );
    }

    #methods = methodsOf((message) => this.#ask(message));
    #frame = document.createElement('iframe');
    #shadow = this.attachShadow({ mode: 'open' });
    #waiting = new Map<number, Waiting>();
    #asked = 0;
    /** The figure that stands here, or is to. */
    #name: string | null = null;
    #ready: Answer<'ready'> | null = null;
    #state: FigureStateMessage | null = null;
    #patience: ReturnType<typeof setTimeout> | undefined;
    #changes = new MutationObserver((records) => {
      this.#change([...new Set(records.map(({ attributeName }) => attributeName ?? ''))]);
    });

    constructor() {
      super();
      const frame = this.#frame;
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
      );
      // Pages that isolate themselves by COEP show no other frames.
      frame.setAttribute('credentialless', '');
      frame.loading = 'lazy';
      // It is fetched when it comes near, which may be never: patience begins with its page.
      frame.addEventListener('load', () => {
        if (!this.#ready) this.#patience = setTimeout(() => this.#doubt(), PATIENCE);
      });
      frame.style.cssText = `display:block;width:100%;height:${HEIGHT}px;border:0`;
      const style = document.createElement('style');
      style.textContent = ':host{display:block}';
      this.#shadow.append(style);
    }

    connectedCallback(): void {
      window.addEventListener('message', this.#receive);
      // What was written before the element was defined hides what it has by that name.
      for (const name of METHODS.filter((name) => Object.hasOwn(this, name))) {
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        writeAttribute(this, name, value);
      }
      this.#changes.observe(this, { attributes: true });
      this.#load();
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.#receive);
      this.#changes.disconnect();
      clearTimeout(this.#patience);
      this.#forget(words.takenOff);
    }

    get state(): FigureStateMessage | null {
      return this.#state;
    }

    #load(): void {
      const name = this.getAttribute('name');
      // What is asked before the figure is there waits for it, but not for another figure.
      if (this.#ready || (this.#name !== null && this.#name !== name)) this.#forget(words.another);
      this.#name = name;
      this.#ready = null;
      this.#state = null;
      clearTimeout(this.#patience);
      const attributes = [...this.attributes].map((it) => [it.name, it.value] as const);
      const address = addressOf(base, name, attributes);
      this.#nameFrame();
      if (address === null) {
        this.#frame.remove();
        return;
      }
      this.#frame.src = address;
      // Not before it has an address: an empty frame has loaded at once.
      if (!this.#frame.isConnected) this.#shadow.append(this.#frame);
    }

    #nameFrame(): void {
      this.#frame.title = this.title || (this.#ready?.title ?? this.#name ?? '');
    }

    /** Whoever has waited for a figure that is not there is told so. */
    #doubt(): void {
      const error = new Error(words.silent(this.#name ?? ''));
      this.#forget(error.message);
      this.#tell('error', error);
    }

    /** Does what changes of attributes ask for, those of one moment together. */
    #change(changed: readonly string[]): void {
      if (changed.includes('title')) this.#nameFrame();
      const isState = changed.some((name) => name === 'theme' || isSetting(name));
      if (changed.some((name) => ANEW.includes(name)) || (isState && !this.#ready)) {
        this.#load();
        return;
      }
      if (!isState || !this.#ready) return;
      const read = (name: string) => this.getAttribute(name);
      // What is refused is told by an event.
      const refused = (error: Error) => this.#tell('error', error);
      if (changed.includes('theme')) {
        this.#ask({ type: 'setTheme', theme: read('theme') || 'auto' }).catch(refused);
      }
      const message = messageFor(changed, read, this.#ready.schema);
      if (message) this.#ask({ type: 'set', ...message }).catch(refused);
    }

    /** Sends a message; the answer is the figure's. Before it is there, it waits until it is. */
    #ask(message: Readonly<Record<string, unknown>>): Promise<FigureMessage> {
      this.#asked += 1;
      const id = this.#asked;
      return new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        const send = () => {
          // It may have been given up meanwhile.
          if (!this.#waiting.has(id)) return;
          this.#frame.contentWindow?.postMessage({ weightnorm: 1, id, ...message }, '*');
        };
        if (this.#ready) send();
        else this.addEventListener('ready', send, { once: true });
      });
    }

    #receive = ({ source, data }: MessageEvent): void => {
      if (source === null || source !== this.#frame.contentWindow) return;
      const message = figureMessage(data);
      if (!message) return;
      const height = heightIn(message);
      if (height !== null) this.#frame.style.height = `${height}px`;
      if (message.type === 'ready') {
        clearTimeout(this.#patience);
        this.#ready = message;
        this.#nameFrame();
        this.#offerProperties(message);
      }
      if (message.type === 'ready' || message.type === 'state') this.#state = message;
      const waiting = typeof message.id === 'number' ? this.#waiting.get(message.id) : undefined;
      if (waiting) {
        this.#waiting.delete(message.id as number);
        if (message.type === 'error') waiting.reject(new Error(message.message));
        else waiting.resolve(message);
      }
      if (TOLD.some((type) => type === message.type)) this.#tell(message.type, message);
    };

    /** Each setting as a property, as far as an element has none of that name. */
    #offerProperties({ schema }: Answer<'ready'>): void {
      for (const setting of schema) {
        const { name } = setting;
        const early: unknown = Object.hasOwn(this, name) ? Reflect.get(this, name) : undefined;
        const isOffered = Object.getOwnPropertyDescriptor(this, name)?.set !== undefined;
        if (isOffered || (early === undefined && name in this)) continue;
        // It is the attribute: whatever loads the figure anew finds it there.
        const names = spellings(setting);
        const attribute = () => names.find((one) => this.hasAttribute(one)) ?? name.toLowerCase();
        Object.defineProperty(this, name, {
          configurable: true,
          get: () => this.#state?.settings[name],
          set: (value: unknown) => writeAttribute(this, attribute(), value),
        });
        if (early !== undefined && typeof early !== 'function') Reflect.set(this, name, early);
      }
    }

    #tell(type: string, detail: unknown): void {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    #forget(why: string): void {
      for (const { reject } of this.#waiting.values()) reject(new Error(why));
      this.#waiting.clear();
    }
  }

  customElements.define('weightnorm-figure', WeightnormFigureElement);
}
