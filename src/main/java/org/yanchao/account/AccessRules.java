package org.yanchao.account;

/**
 * Which pages a module opens to whom. Every module contributes a bean beside its pages; what no
 * module grants is denied. This is the outer fence only: each desk asks again, with the row in
 * hand.
 */
@FunctionalInterface
public interface AccessRules {

  void grant(Grants grants);

  /** Collects what a module grants; the patterns are those of Spring's request matchers. */
  interface Grants {

    /** Anyone, signed in or not. */
    Grants open(String... patterns);

    /** Whoever holds one of the roles. */
    Grants to(Role[] roles, String... patterns);

    /** Whoever is signed in. */
    Grants signedIn(String... patterns);
  }
}
