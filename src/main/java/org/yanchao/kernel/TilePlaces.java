package org.yanchao.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where units stand in a grid of tiles, in place of a map: a layout of our own, no geometry. */
public final class TilePlaces {

  private final Map<String, Place> byUnit;

  private TilePlaces(Map<String, Place> byUnit) {
    this.byUnit = byUnit;
  }

  /**
   * The place of one tile.
   *
   * @param column from the west, 1 being the first
   * @param row from the north, 1 being the first
   */
  public record Place(int column, int row) {}

  static TilePlaces parse(List<Map<String, String>> rows) {
    var places = new LinkedHashMap<String, Place>();
    rows.forEach(
        it ->
            places.put(
                it.get("org_key"),
                new Place(Integer.parseInt(it.get("column")), Integer.parseInt(it.get("row")))));
    return new TilePlaces(places);
  }

  /** Empty for a unit that nobody has placed. */
  public Optional<Place> of(String unit) {
    return Optional.ofNullable(byUnit.get(unit));
  }
}
