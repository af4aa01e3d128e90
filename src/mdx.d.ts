declare module '*.mdx' {
  import type { ComponentType, ElementType } from 'react';

  interface ProseProps {
    readonly components?: Readonly<Record<string, ElementType>>;
  }
  const Prose: ComponentType<ProseProps>;
  export default Prose;
}
