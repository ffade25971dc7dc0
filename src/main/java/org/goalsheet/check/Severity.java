package org.goalsheet.check;

import org.goalsheet.message.Message;

/** How grave a finding is. */
public enum Severity {
  /** 错误: must be mended before filing. */
  E("check.severity.error"),
  /** 提醒: a reviewer would very likely ask. */
  W("check.severity.warning"),
  /** 建议: a matter of style. */
  H("check.severity.hint");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** What people call it. */
  public String word() {
    return Message.text(key);
  }
}
