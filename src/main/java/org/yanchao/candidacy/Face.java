package org.yanchao.candidacy;

import java.util.UUID;

/**
 * What a candidate is called on a page: by name, by a code alone while names are covered, or by
 * both.
 *
 * @param code the number under which experts know it, 0 where nobody was given one
 * @param baseName empty while covered
 * @param applicantName empty while covered
 * @param caseNo empty while covered
 */
public record Face(UUID id, int code, String baseName, String applicantName, String caseNo) {

  public boolean covered() {
    return baseName.isEmpty();
  }

  /** The code as it is written, at least two digits. */
  public String number() {
    return "%02d".formatted(code);
  }
}
