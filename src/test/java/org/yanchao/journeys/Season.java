package org.yanchao.journeys;

/**
 * When in the demo's year a journey plays, as the value of its class's order: the clock of the one
 * demo only goes forward. Whatever comes after the year's end has a higher number.
 */
final class Season {

  static final int SELF_CHECK = -101;
  static final int APPLICANT = -100;
  static final int INTAKE = -90;
  static final int ACCESS = -89;
  static final int HANDING_OVER = -80;
  static final int CONFIRMATION = -78;
  static final int STANDARDS = -76;
  static final int PACKS = -72;
  static final int BAD_LINKS = -70;
  static final int COUNTY_ROUND = -60;
  static final int NAMING = -50;
  static final int LETTERS = -49;
  static final int REPLAY = -45;
  static final int RETURNED_PACKAGE = -41;
  static final int CITY_INTAKE = -40;
  static final int CITY_ROUND = -38;
  static final int ENGLISH = -36;
  static final int PROVINCE_INTAKE = -20;
  static final int PROVINCE_ROUND = -18;
  static final int YEAR_END = 7;
  static final int LATER_YEARS = 12;
  static final int TYPED_ADDRESSES = 16;

  private Season() {}
}
