package org.yanchao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanchao.naming.CertificatePapersTest;

/** 200 certificates printed, read back, compared, and their codes read: under a minute. */
class CertificateBench {

  private static final double MINUTE = 60;

  @Test
  void twoHundredCertificatesInUnderAMinute() throws Exception {
    CertificatePapersTest.assertWhole(0);
    var start = System.nanoTime();
    for (int no = 1; no <= 200; no++) {
      CertificatePapersTest.print(no);
    }
    var printed = (System.nanoTime() - start) / 1e9;
    for (int no = 1; no <= 200; no++) {
      CertificatePapersTest.assertWhole(no);
    }

    Medians.print("CertificateBench", "200-certificates", printed, "s");
    assertThat(printed).isLessThan(MINUTE);
  }
}
