package org.goalsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Changed copies of lists. */
public final class Lists {
  private Lists() {}

  /** The first place whose element fits, or -1. */
  public static <T> int indexOf(List<T> list, Predicate<T> fits) {
    for (int i = 0; i < list.size(); i++) {
      if (fits.test(list.get(i))) {
        return i;
      }
    }
    return -1;
  }

  public static <T> List<T> set(List<T> list, int index, T element) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, element);
    return List.copyOf(copy);
  }

  public static <T> List<T> insert(List<T> list, int index, List<? extends T> elements) {
    List<T> copy = new ArrayList<>(list);
    copy.addAll(index, elements);
    return List.copyOf(copy);
  }

  public static <T> List<T> remove(List<T> list, int index) {
    List<T> copy = new ArrayList<>(list);
    copy.remove(index);
    return List.copyOf(copy);
  }

  /** Takes an element out and puts it so that it stands at {@code to} in the result. */
  public static <T> List<T> move(List<T> list, int from, int to) {
    List<T> copy = new ArrayList<>(list);
    copy.add(to, copy.remove(from));
    return List.copyOf(copy);
  }
}
