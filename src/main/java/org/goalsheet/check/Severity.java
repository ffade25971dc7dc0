package org.goalsheet.check;

/** How grave a finding is. */
public enum Severity {
  /** 错误: must be mended before filing. */
  E,
  /** 提醒: a reviewer would very likely ask. */
  W,
  /** 建议: a matter of style. */
  H
}
