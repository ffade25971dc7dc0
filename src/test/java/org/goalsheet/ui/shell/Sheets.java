package org.goalsheet.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import org.goalsheet.model.Amount;
import org.goalsheet.model.BudgetUnit;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Indicator;
import org.goalsheet.model.Sheet;

/** Invented sheets that a clerk might have before them. */
final class Sheets {
  private Sheets() {}

  /** Three rows, nothing graver than a warning. */
  static Sheet trees() {
    return sheet("trees", "植树项目", "12.50");
  }

  static Sheet roads() {
    return sheet("roads", "修路项目", "30.00");
  }

  /** So many rows that it takes several pages. */
  static Sheet rows(int count) {
    List<Indicator> indicators =
        IntStream.range(0, count)
            .mapToObj(i -> Indicator.of("row" + i, "产出指标", "数量指标", "种树数量", "全年种树棵数", "≥" + i + "棵"))
            .toList();
    return sheet("rows", "多行项目", "12.50").withIndicators(indicators);
  }

  private static Sheet sheet(String id, String name, String amount) {
    return Sheet.of(
        id,
        new BudgetUnit("123456", "某县林业站"),
        name,
        new Funding(new Amount(amount), new Amount(amount), Amount.EMPTY, "买树苗"),
        "1.植树",
        List.of(
            Indicator.of(id + 1, "产出指标", "数量指标", "种树数量", "全年种树棵数", "≥300棵"),
            Indicator.of(id + 2, "效益指标", "生态效益指标", "绿化率", "绿化面积占比", "≥30%"),
            Indicator.of(id + 3, "满意度指标", "服务对象满意度指标", "居民满意度", "受访居民满意度", "≥95%")));
  }
}
