package org.goalsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goalsheet.grid.Publication;
import org.goalsheet.model.Booklet;
import org.goalsheet.model.Field;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** Booklets that are hard for a format in one way each. */
public enum HardCase {
  PUBLISHED {
    @Override
    public List<Sheet> sheets() {
      return Tianjin.sheets();
    }
  },
  FORTY_LONG_ROWS {
    @Override
    public List<Sheet> sheets() {
      return List.of(like(IntStream.range(0, 40).mapToObj(HardCase::longRow).toList()));
    }
  },
  A_CELL_LONGER_THAN_A_PAGE {
    @Override
    public List<Sheet> sheets() {
      String text =
          IntStream.range(10_000, 11_500)
              .mapToObj(i -> "第" + i + "项，")
              .collect(Collectors.joining());
      return List.of(like(List.of(longRow(1).with(Field.DESCRIPTION, text))));
    }
  },
  LATIN_AMONG_CHINESE {
    private final List<String> phrases =
        List.of(
            "完成OA系统升级改造，",
            "支付2024年尾款1,058.00万元，",
            "保障Windows Server 2019正常运行；",
            "按照GB/T 9704-2012执行。",
            "“一卡通”（IC卡）发放率≥99.9%，",
            "网站www.example.org改版，",
            "群众满意度达到预期目标；");

    @Override
    public List<Sheet> sheets() {
      List<Indicator> rows = IntStream.range(0, 40).mapToObj(this::row).toList();
      return List.of(like(rows).with(Field.USE, text(0, 9)).with(Field.GOAL, text(1, 25)));
    }

    private Indicator row(int number) {
      return longRow(number)
          .with(Field.INDICATOR_NAME, text(number, 1 + number % 3))
          .with(Field.DESCRIPTION, text(number + 1, 1 + number % 8))
          .with(Field.VALUE, text(number + 2, 1 + number % 5));
    }

    private String text(int first, int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> phrases.get((first + 3 * i) % phrases.size()))
          .collect(Collectors.joining());
    }
  },
  RARE_CHARACTERS {
    @Override
    public List<Sheet> sheets() {
      List<Indicator> rows = new ArrayList<>();
      for (String text : List.of(RARE, "=1+2", "'=3", "-4", "@五", "\"六\"", "<b>&amp;七</b>")) {
        rows.add(longRow(rows.size()).with(Field.VALUE, text));
      }
      return List.of(like(rows).with(Field.NAME, RARE).with(Field.GOAL, "一\n" + RARE + "\n三"));
    }
  };

  private static final String RARE = "𠮷㎡≥“”①";

  public abstract List<Sheet> sheets();

  /** Its leaves stay the same objects, so that their cells can be told apart. */
  public Publication publication() {
    Publication published = Tianjin.form().publish(Booklet.of(Tianjin.form().id(), 2025, sheets()));
    return published.withLeaves(List.copyOf(published.leaves()));
  }

  private static Sheet like(List<Indicator> rows) {
    return Tianjin.sheets().get(0).withIndicators(rows);
  }

  private static Indicator longRow(int number) {
    String name = "第" + number + "个系统的名称很长，要折成几行才写得下";
    return Indicator.of("r" + number, "产出指标", "数量指标", name, name.repeat(2), "≥" + number + "个");
  }
}
