/** OpenCC's table: lines separated by `|`, each a character and the forms it can have. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}
