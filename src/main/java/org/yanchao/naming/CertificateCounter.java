package org.yanchao.naming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The next certificate number of one level, authority and year; its row is locked while taken. */
@Entity
@Table(name = "certificate_counter")
class CertificateCounter {

  @Id private String scope;

  @Column(name = "next_no")
  private int next;

  protected CertificateCounter() {}

  /** Takes this many numbers and says the first of them. */
  int take(int count) {
    var first = next;
    next += count;
    return first;
  }
}
