package org.yanchao.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a session, as Spring Security keeps them. */
public record SignedIn(
    Actor actor, String login, String displayName, String passwordHash, boolean active)
    implements UserDetails {

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
    return new SignedIn(actor, login, displayName, passwordHash, active && !out);
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
    return new SignedIn(linked, login, displayName, passwordHash, active);
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
