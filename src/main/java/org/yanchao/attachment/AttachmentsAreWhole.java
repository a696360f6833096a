package org.yanchao.attachment;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Invariant;

/** Every file has all its bytes: the row and its blocks agree. */
@Component
class AttachmentsAreWhole implements Invariant {

  private static final String TORN =
      """
      select a.id from attachment a
      where a.size_bytes <> coalesce(
        (select sum(octet_length(b.content)) from attachment_block b where b.attachment_id = a.id), 0)
      order by a.id
      """;

  private final JdbcTemplate jdbc;

  AttachmentsAreWhole(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "attachments-are-whole";
  }

  @Override
  public List<String> violations() {
    return jdbc.queryForList(TORN, String.class);
  }
}
