package org.yanchao.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/**
 * Who asks a desk for something: a person with roles and jurisdiction, or the system naming its
 * task.
 *
 * @param account id of the account, or the name of the service task
 * @param roles the roles held; empty for the system
 * @param authority org key of the authority acted for, null for applicants, experts and the three
 *     separated administrators
 * @param holder the applicant or expert this account belongs to, null for staff
 * @param system whether this is a service task
 */
public record Actor(
    String account,
    Set<Role> roles,
    @Nullable String authority,
    @Nullable UUID holder,
    boolean system) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The system, doing the named service task. */
  public static Actor system(String task) {
    return new Actor(task, Set.of(), null, null, true);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public Scope scope() {
    return Scope.of(this);
  }

  /** Who acts, as the trail keeps it, in the role that the act asks for. */
  public Who as(Role role) {
    return system ? Who.system(account) : new Who(account, role.name(), authority);
  }

  /** Who acts, in a role that needs no choice. */
  public Who who() {
    return system ? Who.system(account) : as(roles.stream().sorted().findFirst().orElseThrow());
  }

  /**
   * Asks for a role in an authority. Another authority's things do not exist for this actor; a
   * missing role in one's own authority is a refusal that says who may.
   */
  public Optional<Refusal> whyNot(Role role, String owner) {
    if (system) {
      return Optional.empty();
    }
    if (!owner.equals(authority)) {
      throw new NotFound("matter of this authority");
    }
    return is(role) ? Optional.empty() : Refusal.because("account.role-needed", role.name());
  }

  /** Enforces {@link #whyNot}. */
  public void mustBe(Role role, String owner) {
    whyNot(role, owner).ifPresent(Refusal::raise);
  }
}
