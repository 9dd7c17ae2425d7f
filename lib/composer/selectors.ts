/**
 * Every selector of this room, so that a change of the page is mended in one place. Beside each stands how often it
 * matches in the saved pages `business-suite` and `facebook-dialog` of tests/fixtures/composer; a test counts them.
 * Roles, `data-` attributes and structure only: class names of the page are build output.
 */
export const selectors = {
  /** business-suite 4 (field, hidden duplicate, comment box, chat), facebook-dialog 3 (field, comment box, chat). */
  editable: '[contenteditable="true"]',
  /** business-suite 1, facebook-dialog 1. */
  main: '[role="main"]',
  /** business-suite 0, facebook-dialog 1. */
  dialog: '[role="dialog"], [aria-modal="true"]',
  /** The "Post to" picker: a combobox that nobody can type into. business-suite 1, facebook-dialog 0. */
  picker: '[role="combobox"]:not([contenteditable]):not(input)',
  /** business-suite 3, facebook-dialog 0. */
  composerPagelet: '[data-pagelet^="BusinessComposer"]',
  /** business-suite 1, facebook-dialog 0. */
  textPagelet: '[data-pagelet="BusinessComposerSATPTTextEditorContainer"]',
  /** The card with the buttons that publish, schedule or put off. business-suite 1, facebook-dialog 0. */
  footerPagelet: '[data-pagelet="BusinessComposerNonVideoFooterCard"]',
  /** Switches of the step that publishes: schedule, boost, story. business-suite 1, facebook-dialog 0. */
  switch: 'input[role="switch"]',
  /** What follows the text field in the composer's column: footer, its buttons, the schedule switch. business-suite 6, facebook-dialog 0. */
  afterField: '[data-pagelet="BusinessComposerNonVideoFooterCard"], [role="button"][aria-busy], input[role="switch"]',
  /** Preview and footer cards never hold the field. business-suite 2, facebook-dialog 0. */
  notTextPagelet: '[data-pagelet="BusinessComposerFullScreenPostPreview"], [data-pagelet="BusinessComposerNonVideoFooterCard"]',
  /** business-suite 4, facebook-dialog 1. */
  heading: '[role="heading"], h1, h2, h3',
  /** business-suite 6, facebook-dialog 4. */
  button: '[role="button"], button',
  /** A tab that is chosen, in a customised post. business-suite 0, facebook-dialog 0. */
  chosenTab: '[role="tab"][aria-selected="true"]',
  /** Posts, comments, chats, searches, menus: nothing inside is ever a draft. business-suite 7, facebook-dialog 6. */
  foreign:
    '[role="article"], [role="log"], [role="feed"], [role="search"], [role="navigation"], [role="banner"], [role="complementary"], [role="listbox"], [role="menu"], [role="grid"], nav, aside',
  /** Conversation inside a dialog gives a comment or chat window away. business-suite 4, facebook-dialog 4. */
  conversation: '[role="article"], [role="log"], [role="feed"]',
  /** Not shown to anybody. business-suite 2, facebook-dialog 3. */
  concealed: '[aria-hidden="true"], [inert], [hidden]',
  /** business-suite 2 (one of them hidden), facebook-dialog 0. */
  draftContents: '[data-contents="true"]',
  draftBlock: '[data-block="true"]',
  draftLeaf: '[data-text="true"]',
  /** business-suite 2 (decoys), facebook-dialog 3. */
  lexicalRoot: '[data-lexical-editor="true"]',
  lexicalText: '[data-lexical-text="true"]',
  /** Scaffolding that Lexical adds around blocks and that holds no text of the author. */
  lexicalScaffold: "[data-lexical-cursor], [data-lexical-decorator-boundary]",
} as const;
