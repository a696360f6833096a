package org.yanchao.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yanchao.account.Role;

/**
 * One entry of the main navigation.
 *
 * @param href where it leads
 * @param key message key of its text
 * @param active whether the page shown lies under it
 */
public record MenuEntry(String href, String key, boolean active) {

  private record Item(String href, Set<Role> roles) {}

  private static final Set<Role> PUBLIC = Set.of();
  private static final Set<Role> STAFF = EnumSet.of(Role.CASE_OFFICER, Role.HEAD);
  private static final Set<Role> ROUND_STAFF =
      EnumSet.of(Role.CASE_OFFICER, Role.HEAD, Role.REVIEW_SECRETARY);

  private static final List<Item> ITEMS =
      List.of(
          new Item("/work", ROUND_STAFF),
          new Item("/applications", EnumSet.of(Role.APPLICANT)),
          new Item("/bases", EnumSet.of(Role.APPLICANT)),
          new Item("/score", EnumSet.of(Role.EXPERT)),
          new Item("/cases", STAFF),
          new Item("/pool", STAFF),
          new Item("/rounds", ROUND_STAFF),
          new Item("/objections", STAFF),
          new Item("/recommendations", STAFF),
          new Item("/tenure", STAFF),
          new Item("/namings", STAFF),
          new Item("/plan", STAFF),
          new Item("/standards", STAFF),
          new Item("/trail", EnumSet.of(Role.AUDITOR)),
          new Item("/packs", EnumSet.of(Role.SYSTEM_ADMIN, Role.AUDITOR)),
          new Item("/accounts", EnumSet.of(Role.SECURITY_ADMIN)),
          new Item("/notifications", EnumSet.allOf(Role.class)),
          new Item("/guide", PUBLIC),
          new Item("/notices", PUBLIC),
          new Item("/register", PUBLIC));

  /** What someone with these roles finds in the menu; public entries are for everyone. */
  public static List<MenuEntry> forRoles(Set<Role> roles, String path) {
    return ITEMS.stream()
        .filter(it -> it.roles().isEmpty() || it.roles().stream().anyMatch(roles::contains))
        .map(it -> new MenuEntry(it.href(), "menu" + it.href().replace('/', '.'), under(it, path)))
        .toList();
  }

  private static boolean under(Item item, String path) {
    return path.equals(item.href()) || path.startsWith(item.href() + "/");
  }
}
