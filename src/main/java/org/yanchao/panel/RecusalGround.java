package org.yanchao.panel;

/** Why an expert may not judge a batch; the words of the pack and two of our own. */
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
  UNAVAILABLE
}
