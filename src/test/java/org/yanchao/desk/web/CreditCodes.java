package org.yanchao.desk.web;

/** Completes seventeen characters to a unified social credit code (GB 32100). */
final class CreditCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int BASE = 31;

  private CreditCodes() {}

  static String valid(String seventeen) {
    var sum = 0;
    var weight = 1;
    for (var c : seventeen.toCharArray()) {
      sum += ALPHABET.indexOf(c) * weight;
      weight = weight * 3 % BASE;
    }
    return seventeen + ALPHABET.charAt((BASE - sum % BASE) % BASE);
  }
}
