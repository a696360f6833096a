package org.yanchao.expert;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why an expert may not judge a batch; the words of the pack and some of our own. */
public enum RecusalGround {
  /** Employed by an applicant now or within the years the pack counts. */
  EMPLOYMENT,
  /** On an applicant's board. */
  BOARD,
  /** Owns or controls an applicant. */
  CONTROL,
  /** Kin of an applicant's representative. */
  KINSHIP,
  /** Staff of the organising authority. */
  ORGANISER,
  /** Staff of the township that gave its opinion. */
  TOWNSHIP,
  /** Watches this draw. */
  SUPERVISOR,
  /** Mentor of an applicant. */
  MENTOR,
  /** Applies in the same batch. */
  APPLICANT,
  /** Another relation that may touch fairness. */
  OTHER,
  /** No relation: the expert cannot or does not judge. */
  UNAVAILABLE,
  /** No relation: has judged as often this year as the pack allows. */
  LOAD,
  /** No relation: has judged too lately. */
  REST;

  private static final Set<RecusalGround> NO_RELATION =
      EnumSet.of(APPLICANT, SUPERVISOR, UNAVAILABLE, LOAD, REST);

  private static final Set<RecusalGround> OF_ALL =
      EnumSet.of(ORGANISER, SUPERVISOR, UNAVAILABLE, LOAD, REST);

  /** What somebody may declare, find or claim of an expert and an applicant. */
  public static List<RecusalGround> relations() {
    return Arrays.stream(values()).filter(RecusalGround::relation).toList();
  }

  /** Why somebody may leave a seat: a relation, or no time. */
  public static List<RecusalGround> leaving() {
    return Arrays.stream(values()).filter(it -> it.relation() || it == UNAVAILABLE).toList();
  }

  /** Whether it touches every candidate alike, so that it always means the whole batch. */
  public boolean ofAll() {
    return OF_ALL.contains(this);
  }

  /** Whether it is a relation that a person can tell of. */
  public boolean relation() {
    return !NO_RELATION.contains(this);
  }
}
