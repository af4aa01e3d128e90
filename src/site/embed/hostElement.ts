import { words } from '#words/host.ts';
import { addressOf, isSetting, messageFor } from './hostAttributes.ts';
import { figureMessage, heightIn } from './hostHeights.ts';
import type { Answer, FigureMessage, FigureStateMessage, Settings } from './messages.d.ts';

interface Waiting {
  resolve(message: FigureMessage): void;
  reject(error: Error): void;
}

const TOLD = ['ready', 'state', 'event', 'error'] as const;
/** Until the figure tells its own, in CSS pixels. */
const HEIGHT = 480;
/** After which a page that has loaded and says nothing is no figure, in milliseconds. */
const PATIENCE = 10_000;

/** Defines `<weightnorm-figure>`, whose figures lie at `base`. */
export function defineElement(base: string): void {
  if (customElements.get('weightnorm-figure')) return;

  class WeightnormFigureElement extends HTMLElement {
    #frame = document.createElement('iframe');
    #waiting = new Map<number, Waiting>();
    #asked = 0;
    #ready: Answer<'ready'> | null = null;
    #state: FigureStateMessage | null = null;
    #changes = new MutationObserver((records) => {
      const names = new Set(records.map(({ attributeName }) => attributeName ?? ''));
      for (const name of names) this.#changed(name);
    });

    constructor() {
      super();
      const frame = this.#frame;
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
      );
      frame.loading = 'lazy';
      frame.addEventListener('load', () => setTimeout(() => this.#doubt(frame.src), PATIENCE));
      frame.style.cssText = `display:block;width:100%;height:${HEIGHT}px;border:0`;
      const style = document.createElement('style');
      style.textContent = ':host{display:block}';
      this.attachShadow({ mode: 'open' }).append(style, frame);
    }

    connectedCallback(): void {
      window.addEventListener('message', this.#receive);
      this.#changes.observe(this, { attributes: true });
      this.#load();
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.#receive);
      this.#changes.disconnect();
      this.#forget(words.takenOff);
    }

    get state(): FigureStateMessage | null {
      return this.#state;
    }

    set(settings: Settings, step?: number) {
      return this.#ask({ type: 'set', settings, ...(step !== undefined && { step }) });
    }
    get = () => this.#ask({ type: 'get' });
    step = (by = 1) => this.#ask({ type: 'step', by });
    play = (speed?: number) => this.#ask({ type: 'play', ...(speed !== undefined && { speed }) });
    pause = () => this.#ask({ type: 'pause' });
    reset = () => this.#ask({ type: 'reset' });
    highlight = (symbol: string | null) => this.#ask({ type: 'highlight', symbol });
    setTheme = (theme: string) => this.#ask({ type: 'setTheme', theme });
    snapshot = (options: { png?: boolean } = {}) => this.#ask({ type: 'snapshot', ...options });

    #load(): void {
      this.#forget(words.another);
      this.#ready = null;
      this.#state = null;
      const attributes = [...this.attributes].map((it) => [it.name, it.value] as const);
      const address = addressOf(base, this.getAttribute('name'), attributes);
      this.#frame.title = this.title || (this.getAttribute('name') ?? '');
      if (address === null) this.#frame.removeAttribute('src');
      else this.#frame.src = address;
    }

    /** Whoever has waited for a figure that is not there is told so. */
    #doubt(address: string): void {
      if (this.#ready || !this.isConnected || address !== this.#frame.src || address === '') return;
      const error = new Error(words.silent(this.getAttribute('name') ?? ''));
      this.#forget(error.message);
      this.#tell('error', error);
    }

    #changed(attribute: string): void {
      if (attribute === 'name' || /^(hide|lock|caption|lang)$/.test(attribute)) {
        this.#load();
        return;
      }
      if (attribute !== 'theme' && !isSetting(attribute)) return;
      if (!this.#ready) {
        this.#load();
        return;
      }
      const change = messageFor(attribute, this.getAttribute(attribute), this.#ready.schema);
      if (!change) return;
      const type = 'theme' in change ? 'setTheme' : 'set';
      // What is refused is told by an event.
      this.#ask({ type, ...change }).catch((error: Error) => this.#tell('error', error));
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
        this.#ready = message;
        this.#frame.title = this.title || message.title;
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
      for (const { name } of schema) {
        const early = Object.hasOwn(this, name) ? Reflect.get(this, name) : undefined;
        const isOffered = Object.getOwnPropertyDescriptor(this, name)?.set !== undefined;
        if (isOffered || (early === undefined && name in this)) continue;
        Object.defineProperty(this, name, {
          configurable: true,
          get: () => this.#state?.settings[name],
          set: (value) => {
            this.set({ [name]: value }).catch((error: Error) => this.#tell('error', error));
          },
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
