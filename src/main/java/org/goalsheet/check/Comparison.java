package org.goalsheet.check;

import java.util.List;

/**
 * What a rule about the whole booklet found.
 *
 * @param keys what it looked at, sheet by sheet
 */
record Comparison(List<Key> keys, List<Finding> findings) {
  /**
   * @param sheet the sheet's id
   * @param key what the rule looks at in it
   */
  record Key(String sheet, Object key) {}
}
