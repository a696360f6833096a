package org.yanchao.expert;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** A mistyped code would meet no applicant, and nobody would notice that a relation is missed. */
final class CreditCode {

  private CreditCode() {}

  static Optional<Refusal> whyNot(@Nullable String code) {
    return code == null || right(code)
        ? Optional.empty()
        : Refusal.because("expert.code-wrong", code);
  }

  static boolean right(String code) {
    return CreditCodeUtil.isCreditCode(code);
  }
}
