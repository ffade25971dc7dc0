package org.goalsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What drivers say of their paper; each maker has names of its own. */
class DriverPapersTest {
  private static Set<PaperSize> lacking(String names) {
    return DriverPapers.in(
            "Duplex/2-Sided Printing: *None A3 A4\nPageSize/Media Size: "
                + names
                + "\nA3/A3: *B5\n")
        .lacking();
  }

  @Test
  void whatIsNotNamedIsLacking() {
    assertThat(lacking("Letter *A4 A5 Env10"))
        .containsExactlyInAnyOrder(PaperSize.A3, PaperSize.B5, PaperSize.K16);
  }

  @Test
  void manyNamesMeanTheSamePaper() {
    assertThat(lacking("A4.FullBleed *A3 B5 16K")).isEmpty();
    assertThat(lacking("A4Small A3.Borderless JISB5 16K195x270")).isEmpty();
    assertThat(lacking("iso_a4_210x297mm iso_a3_297x420mm jis_b5_182x257mm w553h765")).isEmpty();
  }

  @Test
  void otherPaperOfSuchANameIsNotMeant() {
    assertThat(lacking("*A4 A3 ISOB5 A44 16K184x260mm 16K197x273mm"))
        .containsExactlyInAnyOrder(PaperSize.B5, PaperSize.K16);
  }

  @Test
  void aDriverThatTakesAnyMeasuresTakesSmallPaper() {
    assertThat(lacking("*A4 Letter Custom.WIDTHxHEIGHT")).containsExactly(PaperSize.A3);
  }

  @Test
  void nothingIsLackingWhereTheDriverDoesNotSay() {
    assertThat(DriverPapers.in("lpoptions: Unable to get PPD file for attic: Not Found").lacking())
        .isEmpty();
    assertThat(lacking("")).isEmpty();
  }
}
