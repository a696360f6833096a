package org.yanchao.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a pool's register is laid out for the system it is handed to (JL-24). The layout of that
 * system is not published; each authority keeps its own here.
 *
 * @param columns in their order
 */
public record PoolRegister(List<Column> columns, @Nullable Source source, @Nullable Origin origin)
    implements Sourced {

  public PoolRegister {
    columns = columns == null ? List.of() : List.copyOf(columns);
  }

  /** What may stand in a column beside the figures of indicators. */
  public enum Field {
    SERIAL,
    BASE_NAME,
    APPLICANT_NAME,
    CREDIT_CODE,
    ENTITY_TYPE,
    COUNTY,
    LEVEL,
    AUTHORITY,
    STANDARD,
    ADMITTED_ON,
    LEFT_ON,
    LEAVE_REASON,
    PROVENANCE
  }

  /**
   * One column: either a field of the register or the established figure of an indicator.
   *
   * @param head what stands above it
   */
  public record Column(String head, @Nullable Field field, @Nullable String indicator) {}
}
