import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const river: MantineColorsTuple = [
  '#e8f2fc',
  '#d0e2f5',
  '#a9caf0',
  '#8cbbf3',
  '#74aef2',
  '#2775d7',
  '#186bd5',
  '#0a5abd',
  '#004faa',
  '#004496',
];

/** Dense, for people who work in it all day. */
export const theme = createTheme({
  primaryColor: 'river',
  primaryShade: { light: 8, dark: 7 },
  colors: { river },
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm', fz: 'sm' } },
    // The content behind an open dialog stays where it was.
    Modal: { defaultProps: { lockScroll: false, styles: { title: { fontWeight: 600 } } } },
  },
});

/** Text that the library draws too pale for WCAG 2.2 AA (contrast 4.5 : 1). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#566069',
    '--mantine-color-error': '#b42318',
    '--mantine-color-placeholder': '#667079',
  },
  dark: {
    '--mantine-color-dimmed': '#aab2ba',
    '--mantine-color-error': '#ff9c92',
    '--mantine-color-placeholder': '#98a1aa',
  },
});
