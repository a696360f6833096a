package org.yanchao.account;

import java.util.List;

/** The sample sign-ins a demo shows on its sign-in page; only the demo profile has such a bean. */
public interface DemoSignIns {

  /**
   * One sample sign-in.
   *
   * @param login what to type
   * @param name who that is
   * @param role message key suffix under {@code role.}
   */
  record Sample(String login, String name, String role) {}

  List<Sample> samples();

  String password();
}
