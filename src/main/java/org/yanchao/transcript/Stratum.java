package org.yanchao.transcript;

/**
 * Seats of a panel that only experts of one field or region may take.
 *
 * @param kind what is looked at
 * @param value the field or region asked for
 * @param seats how many seats are kept for it
 */
public record Stratum(Kind kind, String value, int seats) {

  /** What a stratum looks at. */
  public enum Kind {
    /** The expert's field. */
    FIELD,
    /** The unit in whose area the expert works. */
    REGION
  }

  public boolean fits(DrawRequest.Entry expert) {
    return value.equals(kind == Kind.FIELD ? expert.field() : expert.region());
  }
}
