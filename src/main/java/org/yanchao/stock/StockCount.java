package org.yanchao.stock;

/**
 * What of a unit's opening stock is in no register.
 *
 * @param filings applications of earlier years on paper
 * @param workshops workshops that are recognised today
 * @param hosted those of them whose organisation holds a name today (JL-10)
 */
public record StockCount(int filings, int workshops, int hosted) {

  public boolean isEmpty() {
    return filings + workshops == 0;
  }
}
