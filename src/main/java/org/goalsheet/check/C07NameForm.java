package org.goalsheet.check;

import java.util.List;
import java.util.regex.Pattern;
import org.goalsheet.message.Message;
import org.goalsheet.model.Field;

/** C07: a 三级 that is a sentence, a task, or long, where a name is asked for. */
final class C07NameForm implements RowRule {
  private static final int LONGEST = 20;

  private static final List<String> TASKS = List.of("完成", "确保", "保障", "加强", "做好");

  /** What is measured of a task ends its name: 完成及时率, 完成时间, 保障人数. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?:完成|保障).*(?:率|度|数|量|额|值|比|比例|时间|时限|时效|时点|期限|日期|节点|周期|工期"
              + "|情况|水平|能力|程度|标准|效果|面积|长度|里程|人次|次数|成本|费用|经费)(?:[(（].*)?");

  /** Words that only look like tasks, as 保障房 and 加强针. */
  private static final Pattern NOUN =
      Pattern.compile(
          "保障(?:房|性|型|网|线|卡|金|车|点|中心|体系|对象|人群|人员|车辆|设备|物资|措施|机制|制度|队伍|基地|服务)"
              + "|加强(?:针|型|版|筋|层|剂|板|免疫)");

  @Override
  public List<Finding> check(Row row) {
    String name = row.name();
    if (name.indexOf('。') >= 0 || name.indexOf('；') >= 0) {
      return finding(row, Message.of("check.C07.sentence"));
    }
    for (String task : TASKS) {
      if (name.startsWith(task) && !isNoun(name)) {
        return finding(row, Message.of("check.C07.task", task));
      }
    }
    int length = name.codePointCount(0, name.length());
    return length > LONGEST
        ? finding(row, Message.of("check.C07.long", length, LONGEST))
        : List.of();
  }

  private static boolean isNoun(String name) {
    return MEASURED.matcher(name).matches() || NOUN.matcher(name).lookingAt();
  }

  private static List<Finding> finding(Row row, Message message) {
    return List.of(
        new Finding("C07", Severity.H, row.place(Field.INDICATOR_NAME), message, List.of()));
  }
}
