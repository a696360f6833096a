package org.yanchao.naming;

import java.util.List;

/**
 * The words of a naming document that has no number yet.
 *
 * @param number what stands in the place of the number
 * @param day what stands in the place of the date
 * @param heads of the annexed list
 */
public record DocumentText(
    String title,
    String number,
    String salutation,
    List<String> body,
    String authority,
    String day,
    String annex,
    String annexTitle,
    List<String> heads) {

  public DocumentText {
    body = List.copyOf(body);
    heads = List.copyOf(heads);
  }
}
