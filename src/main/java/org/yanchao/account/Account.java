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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

  @ElementCollection(fetch = FetchType.EAGER)
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

  boolean enabled() {
    return enabled;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** This person as an actor. */
  public Actor actor() {
    return new Actor(id.toString(), roles, authority, holder, false);
  }
}
