package org.goalsheet.ui.side;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.goalsheet.check.CostSum;
import org.goalsheet.message.Message;
import org.goalsheet.model.Sheet;
import org.goalsheet.ui.desk.Workspace;
import org.goalsheet.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/** The running sum of the cost indicators against the budget of the sheet in view. */
public final class MoneyPanel extends VBox {
  private final Workspace workspace;
  private final Label title = new Label();
  private final GridPane sums = new GridPane();
  private final Label remark = new Label();

  public MoneyPanel(Workspace workspace) {
    this.workspace = workspace;
    setId("money");
    getStyleClass().add("money-panel");
    title.getStyleClass().add("panel-title");
    sums.getStyleClass().add("sums");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints amounts = new ColumnConstraints();
    amounts.setHalignment(HPos.RIGHT);
    sums.getColumnConstraints().setAll(names, amounts);
    remark.getStyleClass().add("quiet");
    remark.setWrapText(true);
    remark.managedProperty().bind(remark.textProperty().isNotEmpty());
    getChildren().setAll(title, sums, remark);
    workspace.sheet().addListener((property, before, after) -> show(after));
  }

  private void show(@Nullable Sheet sheet) {
    sums.getChildren().clear();
    if (sheet == null) {
      return;
    }
    CostSum costs = CostSum.of(workspace.form(), sheet);
    Optional<BigDecimal> difference = costs.difference();
    title.setText(Message.text("ui.money", costs.currency()));
    row(0, "ui.money.budget", plain(costs.budget()));
    row(1, "ui.money.costs", plain(Optional.of(costs.sum())));
    row(2, "ui.money.difference", plain(difference));
    difference.ifPresent(amount -> sums.add(sign(amount), 2, 2));
    remark.setText(difference.isPresent() ? "" : why(costs));
  }

  private void row(int row, String key, String amount) {
    Label value = new Label(amount);
    value.getStyleClass().add("amount");
    value.setId(key);
    sums.addRow(row, new Label(Message.text(key)), value);
  }

  private String plain(Optional<BigDecimal> amount) {
    int decimals = workspace.form().decimals();
    return amount
        .map(number -> number.setScale(Math.max(decimals, number.scale())).toPlainString())
        .orElse(Message.text("ui.money.none"));
  }

  private static Node sign(BigDecimal difference) {
    return switch (difference.signum()) {
      case 0 -> new HBox(Icon.TICK.node("tick"));
      case 1 -> new HBox(Icon.WARNING.node("severity-icon", "severity-warning"));
      default -> new HBox(Icon.ERROR.node("severity-icon", "severity-error"));
    };
  }

  /** Why the costs are not held against the budget. */
  private static String why(CostSum costs) {
    if (costs.budget().isEmpty()) {
      return Message.text("ui.money.no.budget");
    }
    return costs.rows() == 0
        ? Message.text("ui.money.no.costs")
        : Message.text("ui.money.not.comparable");
  }
}
