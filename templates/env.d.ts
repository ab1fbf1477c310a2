interface ImportMetaEnv {
  /**
   * What addresses of pages end in: index.html for servers that do not find it themselves
   * (`build --index-html`), else nothing.
   */
  readonly PAGE_FILE?: string;
  /** True on the site for the staff (`build --staff`, `dev`). */
  readonly STAFF_SITE?: boolean;
}
