package org.goalsheet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalsheet.form.Form;
import org.goalsheet.message.Message;
import org.goalsheet.model.Amount;
import org.goalsheet.model.Field;
import org.goalsheet.model.Funding;
import org.goalsheet.model.Sheet;
import org.goalsheet.model.TargetValue;
import org.goalsheet.model.ValuePart;
import org.goalsheet.model.ValuePart.Counted;

/** B10: an amount right after 预算, 总投资 or 资金 in 绩效目标 or 资金用途 contradicts 预算数. */
final class B10AmountInText implements SheetRule {
  /** Words that say what the amount behind them is; 资金 only where no other source is named. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<![超外])预算(?:总?(?:资金|金额|额|数|经费|规模|投资))?|(?<total>总投资额?)"
              + "|(?<=^|[，,。；;、：:\\s（(]|安排|投入|需要?|申请|使用|项目|专项|落实|拨付|下达|[总共]|财政|其他)资金(?:总?额|规模)?)"
              + "\\h*(?:总?共计?|总计|合计|计|为|是|[:：])?\\h*$");

  /** The sentence is about other money: of several or other years, of others, a part, a price. */
  private static final Pattern OTHER_MONEY =
      Pattern.compile(
          "累计|(?:部门|单位)预算|[往历上去前跨]年|全周期|以来|期间|分[年期]|[一二三四]期|五年|规划|(?:[两三四五多]|(?<!\\d)[2-9])年(?!度?预算)"
              + "|其中|中央|省级|市级|区级|县级|上级|自筹|配套|社会|节[约省]|结转|结余|剩余|其余|尾款|已"
              + "|撬动|带动|争取|合同|[每均]|左右|约|超过|不超|以[内上下]");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?=年|[-—–~～至到/])");

  private static final String SENTENCE_ENDS = "。；;\n";

  /** More amounts than this may add up to anything. */
  private static final int MOST_AMOUNTS = 8;

  private final Figures figures;
  private final String year;

  B10AmountInText(Form form, int year) {
    this.figures = new Figures(form);
    this.year = String.valueOf(year);
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (Field field : List.of(Field.GOAL, Field.USE)) {
      String text = table.sheet().get(field);
      if (text.indexOf('元') > 0) {
        contradiction(text, table.sheet())
            .ifPresent(amount -> findings.add(finding(table, field, amount)));
      }
    }
    return findings;
  }

  private Optional<String> contradiction(String text, Sheet sheet) {
    Funding funding = sheet.funding();
    Optional<BigDecimal> budget = yuan(funding.budget());
    List<Counted> amounts = amounts(text);
    if (budget.isEmpty() || amounts.isEmpty() || amounts.size() > MOST_AMOUNTS) {
      return Optional.empty();
    }
    List<BigDecimal> known =
        Stream.of(funding.budget(), funding.fiscal(), funding.other())
            .flatMap(amount -> yuan(amount).stream())
            .toList();
    List<BigDecimal> said = amounts.stream().map(B10AmountInText::yuan).toList();
    for (Counted amount : amounts) {
      Matcher name = NAME.matcher(text).region(sentenceStart(text, amount.start()), amount.start());
      boolean contradicts = name.find() && !isPart(yuan(amount), known, said);
      if (contradicts && isOfThisYear(text, amount, name, budget.get(), said)) {
        return Optional.of(text.substring(name.start(), amount.end()));
      }
    }
    return Optional.empty();
  }

  /** 总投资 may be more than this year's budget where the text says that one too. */
  private boolean isOfThisYear(
      String text, Counted amount, Matcher name, BigDecimal budget, List<BigDecimal> said) {
    if (name.group("total") == null) {
      return isOfThisYear(sentence(text, amount));
    }
    boolean budgetSaid = said.stream().anyMatch(each -> each.compareTo(budget) == 0);
    return isOfThisYear(text) && !(budgetSaid && yuan(amount).compareTo(budget) > 0);
  }

  /** Whether it makes a known amount, alone or together with some of the others in the text. */
  private static boolean isPart(
      BigDecimal amount, List<BigDecimal> known, List<BigDecimal> amounts) {
    List<BigDecimal> others = new ArrayList<>(amounts);
    others.remove(amount);
    return known.stream().anyMatch(each -> someMake(each.subtract(amount), others));
  }

  private static boolean someMake(BigDecimal rest, List<BigDecimal> amounts) {
    if (rest.signum() <= 0 || amounts.isEmpty()) {
      return rest.signum() == 0;
    }
    List<BigDecimal> others = amounts.subList(1, amounts.size());
    return someMake(rest, others) || someMake(rest.subtract(amounts.get(0)), others);
  }

  private boolean isOfThisYear(String sentence) {
    Matcher years = YEAR.matcher(sentence);
    while (years.find()) {
      if (!years.group().equals(year)) {
        return false;
      }
    }
    return !OTHER_MONEY.matcher(sentence).find();
  }

  private static String sentence(String text, Counted amount) {
    int to = amount.end();
    while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(sentenceStart(text, amount.start()), to);
  }

  private static int sentenceStart(String text, int at) {
    int from = at;
    while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private static List<Counted> amounts(String text) {
    List<Counted> amounts = new ArrayList<>();
    for (ValuePart part : new TargetValue(text).parts()) {
      if (part instanceof Counted counted && counted.quantity().yuan().isPresent()) {
        amounts.add(counted);
      }
    }
    return amounts;
  }

  private static BigDecimal yuan(Counted amount) {
    return amount.quantity().yuan().orElse(BigDecimal.ZERO);
  }

  private Optional<BigDecimal> yuan(Amount amount) {
    return amount.number().map(figures::yuan).filter(yuan -> yuan.signum() > 0);
  }

  private Finding finding(Table table, Field field, String amount) {
    Funding funding = table.sheet().funding();
    Message message =
        Message.of(
            "check.B10",
            Message.text("field." + field.key()),
            amount,
            funding.budget().text().strip(),
            figures.currency());
    return new Finding("B10", Severity.W, table.place(field), message, List.of())
        .restingOn(funding.budget().text(), funding.fiscal().text(), funding.other().text());
  }
}
