package org.goalsheet.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** Holds what was used last, and lets go what was not used for longest. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
  private final int most;

  Recent(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
