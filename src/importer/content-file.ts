/** A file to write; its path is relative to the content folder. */
export interface ContentFile {
  path: string;
  text: string;
}
