package org.yanchao.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The next case number of one authority in one year; its row is locked while one is taken. */
@Entity
class CaseCounter {

  @Id private String id;
  private int nextNo;

  protected CaseCounter() {}

  CaseCounter(String id) {
    this.id = id;
    this.nextNo = 1;
  }

  int take() {
    return nextNo++;
  }
}
