/** The package ships this table without types: "traditional simplified|…". */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
