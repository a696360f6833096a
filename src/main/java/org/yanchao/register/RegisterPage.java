package org.yanchao.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.naming.NamingView;

/**
 * One page of the register.
 *
 * @param number from 0
 * @param more whether another page follows
 * @param total how many there are, null for a search by part of a name, which is not counted
 */
public record RegisterPage(List<NamingView> rows, int number, boolean more, @Nullable Long total) {

  public RegisterPage {
    rows = List.copyOf(rows);
  }
}
