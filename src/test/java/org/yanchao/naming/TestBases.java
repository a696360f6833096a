package org.yanchao.naming;

import java.time.LocalDate;
import java.util.UUID;
import org.yanchao.kernel.Level;

/** Bases for tests, by number; the names have characters that not every font and charset has. */
public final class TestBases {

  private TestBases() {}

  public static ImportedBase base(int no) {
    return new ImportedBase(
        "222403",
        new UUID(12, no),
        new UUID(13, no),
        "𠮷䶮㛃创业基地" + no,
        "合作社" + no,
        "93222403MAYC00018H",
        "222403",
        Level.COUNTY,
        "jilin-2022",
        2021,
        "敦人社发[2021]" + no + "号",
        LocalDate.of(2021, 10, 26),
        null,
        null,
        "stock.xlsx row " + no);
  }

  /** The same base after its case was named. */
  public static NamingView view(int no, UUID caseId) {
    var base = base(no);
    var naming = Naming.imported(new UUID(3, no), base, "check");
    naming.of(caseId);
    return naming.view(base.namedOn());
  }

  /** The same base with a last day. */
  public static ImportedBase until(int no, LocalDate validTo) {
    var it = base(no);
    return new ImportedBase(
        it.authority(),
        it.projectId(),
        it.applicantId(),
        it.baseName(),
        it.entityName(),
        it.creditCode(),
        it.county(),
        it.level(),
        it.programme(),
        it.cycle(),
        it.documentNo(),
        it.namedOn(),
        it.certificateNo(),
        validTo,
        it.provenance());
  }
}
