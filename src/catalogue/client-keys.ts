/** A component that is handed a key which its vendor gives out for clients, and which opens nothing but itself. */
interface ClientKey {
  readonly title: string;
  readonly packages: readonly string[];
  readonly prop: string;
}

const clientKeys: readonly ClientKey[] = [
  // Works on the domains that its account lists: https://www.tiny.cloud/docs/tinymce/latest/editor-and-features/
  {
    title: 'TinyMCE API key',
    packages: ['@tinymce/tinymce-react', '@tinymce/tinymce-vue', '@tinymce/tinymce-angular'],
    prop: 'apiKey',
  },
];

/** What is handed to `prop` of a component of a package; `undefined` for anything but a key for clients. */
export const clientKeyOf = (specifier: string, prop: string): string | undefined =>
  clientKeys.find((known) => known.prop === prop && known.packages.includes(specifier))?.title;
