package org.yanchao.rehearsal;

/** Makes valid unified social credit codes of entities that do not exist. */
final class CreditCodes {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private CreditCodes() {}

  /**
   * The code of a numbered entity.
   *
   * @param kind first two digits
   * @param region six digits
   */
  static String of(String kind, String region, int number) {
    var body = "%s%sMAYE%05d".formatted(kind, region, number);
    var sum = 0;
    for (var i = 0; i < body.length(); i++) {
      sum += SIGNS.indexOf(body.charAt(i)) * WEIGHTS[i];
    }
    return body + SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
  }
}
