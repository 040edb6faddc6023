/** Words of conditions in Chinese, in folded form. */

/** Says outright that all hangs on it. */
export const MARKED = /如果|要是|万一|假如|假使|假若|倘若|若是|若(?!干)|只要|一旦|除非|凡是|的话|的?时候?再/;
/** Where a condition ends within a clause: 要换的话|我安排, 补不平|就赔您. */
export const ENDS_WITHIN = /的话(?=.)|.(?=[就便](?![是算要近像连地]))/;
const END = '(?:了|来|的)?$';
/** Forms of a short clause before an act that may be its condition: 修不好, 再响, 还没到, 想换的, 要去医院. */
export const FORMS: readonly (readonly [string, RegExp])[] = [
  [
    'cannot',
    new RegExp(
      `[\\p{sc=Han}]不(?:了|好|下来?|回来?|到|出来?|平|开|成|上来?|着|动|住|完|掉|清|够|行|合适|满意|对)${END}`,
      'u',
    ),
  ],
  ['can', new RegExp(`[\\p{sc=Han}]得(?:了|好|下来?|回来?|到|出来?|平|开|成|上|着|动|住|完)${END}`, 'u')],
  ['again', /^(?:[您你它]|下次|以后)?(?:再|还|又|仍)[^给帮送补退赔]/],
  ['still', /[了完]还/],
  ['wish', /(?:不|真|还)?(?:想|愿意?|嫌|需要|(?<!不|主|重)要(?!紧|求|点))/],
  ['not', /没(?:有|到|来|好|收|看|退|修|通)|未/],
  ['those', /[^目为有]的$/],
];
