package org.yanchao.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person behind a session, as Spring Security keeps them.
 *
 * @param pass what a session is confined to that began without a password, null for all others
 */
public record SignedIn(
    Actor actor,
    String login,
    String displayName,
    String passwordHash,
    boolean active,
    @Nullable Pass pass)
    implements UserDetails {

  /** Somebody with an account. */
  public SignedIn(
      Actor actor, String login, String displayName, String passwordHash, boolean active) {
    this(actor, login, displayName, passwordHash, active, null);
  }

  /** The pages below one path, on one day. */
  record Pass(String path, LocalDate day) implements Serializable {

    boolean covers(String page) {
      return page.equals(path) || page.startsWith(path + "/");
    }
  }

  /** Somebody who came with a code that is good for one day and the pages below one path. */
  public static SignedIn forTheDay(Actor actor, String name, String path, LocalDate day) {
    return new SignedIn(actor, "", name, "", true, new Pass(path, day));
  }

  /** The path to which this session is confined, the start page where it is to none. */
  public String confinedTo() {
    return pass == null ? "/start" : pass.path();
  }

  static SignedIn of(Account account) {
    return new SignedIn(
        account.actor(),
        account.login(),
        account.displayName(),
        account.passwordHash(),
        account.enabled());
  }

  /** The same person, who cannot sign in for now. */
  SignedIn kept(boolean out) {
    return new SignedIn(actor, login, displayName, passwordHash, active && !out, pass);
  }

  /**
   * Whether this sign-in is over: the account was suspended, or its password is another one since.
   * Whoever came in without a password has none that could change.
   */
  boolean endedBy(Account account) {
    var changed = !passwordHash.isEmpty() && !passwordHash.equals(account.passwordHash());
    return changed || !account.enabled();
  }

  SignedIn belongingTo(UUID holder) {
    var linked =
        new Actor(actor.account(), actor.roles(), actor.authority(), holder, actor.system());
    return new SignedIn(linked, login, displayName, passwordHash, active, pass);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return actor.roles().stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .collect(Collectors.toCollection(java.util.ArrayList::new));
  }

  /** Roles in a stable order, for the layout. */
  public List<Role> roles() {
    return actor.roles().stream().sorted().toList();
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return login;
  }

  @Override
  public boolean isEnabled() {
    return active;
  }

  /** Never the hash, never a name: this text may end in a log. */
  @Override
  public String toString() {
    return "SignedIn[" + actor.account() + "]";
  }
}
