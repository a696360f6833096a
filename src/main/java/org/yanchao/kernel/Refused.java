package org.yanchao.kernel;

/** A rule said no. The message is the code only, so that logs never hold what a person typed. */
public class Refused extends RuntimeException {

  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.code());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
