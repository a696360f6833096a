package org.yanchao.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** A person who can sign in, with the roles they hold and the authority or holder they act for. */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  private String login;
  private String displayName;
  private String passwordHash;
  private @Nullable String authority;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID holder;

  private boolean enabled = true;

  private boolean mustChange;

  @ElementCollection(fetch = FetchType.EAGER)
  @BatchSize(size = 50)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Set<Role> roles = new HashSet<>();

  @Version private Long version;

  @SuppressWarnings("NullAway") // for Hibernate
  protected Account() {}

  Account(UUID id, NewAccount entry, String passwordHash) {
    this.id = id;
    this.login = entry.login();
    this.displayName = entry.displayName();
    this.authority = entry.authority();
    this.holder = entry.holder();
    this.roles.addAll(entry.roles());
    this.passwordHash = passwordHash;
  }

  /** The account files for this organisation from now on. */
  void belongTo(UUID newHolder) {
    this.holder = newHolder;
  }

  void suspend() {
    whyNotSuspend().ifPresent(Refusal::raise);
    this.enabled = false;
  }

  /** Why this account cannot be suspended, empty when it can. */
  public Optional<Refusal> whyNotSuspend() {
    return enabled ? Optional.empty() : Refusal.because("account.suspended-already");
  }

  void reopen() {
    whyNotReopen().ifPresent(Refusal::raise);
    this.enabled = true;
  }

  /** Why this account cannot be opened again, empty when it can. */
  public Optional<Refusal> whyNotReopen() {
    return enabled ? Refusal.because("account.open-already") : Optional.empty();
  }

  /**
   * Gives the account another password.
   *
   * @param oneTime whether somebody else has seen it, so that it must be changed at the sign-in
   */
  void replacePassword(String hash, boolean oneTime) {
    this.passwordHash = hash;
    this.mustChange = oneTime;
  }

  public UUID id() {
    return id;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  public @Nullable String authority() {
    return authority;
  }

  public @Nullable UUID holder() {
    return holder;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public boolean enabled() {
    return enabled;
  }

  /** Whether the next sign-in begins with a new password. */
  public boolean mustChange() {
    return mustChange;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** This person as an actor. */
  public Actor actor() {
    return new Actor(id.toString(), roles, authority, holder, false);
  }
}
