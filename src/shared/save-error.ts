/**
 * Why something was not kept. `conflict`: somebody else (another tab) wrote this record first · `gone`: the round was
 * deleted meanwhile · `quota`: no room · `blocked`: another tab holds an older version open · `newer`: the data is of a
 * newer version · `closed`: this handle was closed · `unavailable`: the browser gives no storage · `failed`: the disk or the browser.
 */
export type SaveError =
  | 'conflict'
  | 'gone'
  | 'quota'
  | 'blocked'
  | 'newer'
  | 'closed'
  | 'unavailable'
  | 'failed';
