package org.yanchao.panel.web;

import org.jspecify.annotations.Nullable;
import org.yanchao.account.Role;
import org.yanchao.round.RoundStatus;

/** The steps of a round in order, who does them, where, and from which status on one can look. */
enum StepKind {
  PLAN(Role.HEAD, "plan", RoundStatus.OPEN),
  CANDIDATES(Role.CASE_OFFICER, "candidates", RoundStatus.OPEN),
  GROUNDS(Role.CASE_OFFICER, "grounds", RoundStatus.OPEN),
  DRAW(Role.CASE_OFFICER, "draw", RoundStatus.FROZEN),
  REVIEW(Role.EXPERT, "progress", RoundStatus.DRAWN),
  RANKING(Role.CASE_OFFICER, "ranking", RoundStatus.REVIEWED),
  DECISION(Role.HEAD, "decision", RoundStatus.RANKED),
  NOTICE(Role.CASE_OFFICER, "notice", RoundStatus.DECIDED),
  NAMING(Role.CASE_OFFICER, "naming", RoundStatus.DECIDED),
  RECOMMENDATION(Role.CASE_OFFICER, null, RoundStatus.DECIDED);

  private final Role who;
  private final @Nullable String page;
  private final RoundStatus visibleFrom;

  StepKind(Role who, @Nullable String page, RoundStatus visibleFrom) {
    this.who = who;
    this.page = page;
    this.visibleFrom = visibleFrom;
  }

  Role who() {
    return who;
  }

  /** Page under the round, null for the list of recommendations. */
  @Nullable String page() {
    return page;
  }

  /** A round that ended without candidates never came to the later steps. */
  boolean visibleAt(RoundStatus status) {
    var reached = status == RoundStatus.EMPTY ? RoundStatus.PLANNED : status;
    return reached.compareTo(visibleFrom) >= 0;
  }

  /** The step a round is at; notice and naming run side by side. */
  static StepKind at(RoundStatus status, boolean groundsFrozen) {
    return switch (status) {
      case OPEN -> PLAN;
      case PLANNED, EMPTY -> CANDIDATES;
      case FROZEN -> groundsFrozen ? DRAW : GROUNDS;
      case DRAWN -> REVIEW;
      case REVIEWED -> RANKING;
      case RANKED -> DECISION;
      case DECIDED -> NOTICE;
      case CLOSED -> RECOMMENDATION;
    };
  }

  String state(RoundStatus status, boolean groundsFrozen) {
    var here = at(status, groundsFrozen);
    if (compareTo(here) < 0) {
      return "done";
    }
    if (status == RoundStatus.EMPTY) {
      return this == CANDIDATES ? "stopped" : "next";
    }
    return this == here || here == NOTICE && this == NAMING ? "current" : "next";
  }
}
