package org.yanchao.register;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.NamingView;

/** The public register of named bases: page by page, as open data, and in figures. */
@Service
@Transactional(readOnly = true)
public class RegisterDesk {

  /** Rows on one page. */
  public static final int PAGE = 20;

  private static final int CHUNK = 1_000;
  private static final int LAST_PAGE = 500;

  private final RegisterSearch search;
  private final RegisterTally tally;
  private final Stamp stamp;

  RegisterDesk(RegisterSearch search, RegisterTally tally, Stamp stamp) {
    this.search = search;
    this.tally = tally;
    this.stamp = stamp;
  }

  /** One page, newest names first, for anyone. */
  public RegisterPage page(RegisterFilter filter, int number) {
    var asked = Math.min(Math.max(0, number), LAST_PAGE);
    var found = search.from(filter, asked * PAGE, PAGE + 1);
    var today = stamp.today();
    var rows = found.stream().limit(PAGE).map(it -> it.view(today)).toList();
    Long total = filter.pattern() == null ? tally.count(filter) : null;
    return new RegisterPage(rows, asked, found.size() > PAGE && asked < LAST_PAGE, total);
  }

  /** Every row that fits, in parts, so that the whole register never lies in memory. */
  public void each(RegisterFilter filter, Consumer<NamingView> reader) {
    var today = stamp.today();
    var after = "";
    for (var part = search.after(filter, after, CHUNK);
        !part.isEmpty();
        part = search.after(filter, after, CHUNK)) {
      part.forEach(it -> reader.accept(it.view(today)));
      after = part.get(part.size() - 1).registerOrder();
    }
  }

  /** How many were named where, when, at which level, of which kind. */
  public List<RegisterFigure> figures() {
    return tally.all();
  }
}
