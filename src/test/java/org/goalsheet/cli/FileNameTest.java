package org.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "校舍维修, 3.校舍维修",
    "a/b\\c:d*e?f\"g<h>i|j, 3.a_b_c_d_e_f_g_h_i_j",
    "'  校舍 维修 . .　', 3.校舍 维修",
    "'...', 3",
    "'', 3",
    "CON, 3.CON",
    "𠮷田, 3.𠮷田",
  })
  void takesFromTheNameWhatEverySystemTakes(String project, String name) {
    assertThat(FileName.of(3, project)).isEqualTo(name);
  }

  @Test
  void leavesOutWhatNobodySees() {
    assertThat(FileName.of(3, "甲\r\n 乙\t丙\u0000\u0085\u202E\uD842丁\u2028")).isEqualTo("3.甲乙_丙___丁");
  }

  @Test
  void keepsTheLongestNameWithinWhatAFileSystemHolds() {
    String name = FileName.of(10_000, "𠮷".repeat(300)) + ".docx";

    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    assertThat(Path.of(name).toString()).doesNotContain("?");
  }
}
