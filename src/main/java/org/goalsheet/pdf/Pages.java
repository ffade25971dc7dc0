package org.goalsheet.pdf;

import java.util.List;

/** Pages that are written in one go. Equal ones look alike. */
sealed interface Pages {
  void write(PdfBook book);

  /** Says what they show. */
  void addTo(Letters letters);

  /**
   * @param numbers the number of each leaf's first page
   */
  record FrontPages(Front front, List<Integer> numbers) implements Pages {
    @Override
    public void write(PdfBook book) {
      front.write(numbers, book);
    }

    @Override
    public void addTo(Letters letters) {
      front.addTo(letters);
    }
  }

  /**
   * @param number of its first page
   */
  record LeafPages(SetLeaf leaf, int number) implements Pages {
    @Override
    public void write(PdfBook book) {
      leaf.write(number, book);
    }

    @Override
    public void addTo(Letters letters) {
      letters.add(leaf.leaf());
    }
  }
}
