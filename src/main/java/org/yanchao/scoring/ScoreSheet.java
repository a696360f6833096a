package org.yanchao.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.Seat;

/** What one expert gives one candidate. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

  /** The refusal of a save over what another page wrote. */
  public static final String STALE = "scoring.sheet-changed-meanwhile";

  private static final String EMPTY = "{}";

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "candidate_id")
  private UUID candidate;

  private int seatNo;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  private String points;

  private @Nullable BigDecimal total;

  private @Nullable String remark;

  private @Nullable String vetoes;

  private @Nullable String abstention;

  /** The open page that wrote last: its own next save is no conflict. */
  private @Nullable String editor;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private SheetState state = SheetState.OPEN;

  @Version private @Nullable Long version;

  protected ScoreSheet() {}

  ScoreSheet(UUID id, Seat seat, UUID candidate) {
    this.id = id;
    this.batch = seat.batch();
    this.candidate = candidate;
    this.seatNo = seat.no() == null ? 0 : seat.no();
    this.expert = seat.expert();
    this.points = EMPTY;
  }

  public UUID id() {
    return id;
  }

  public UUID candidate() {
    return candidate;
  }

  public UUID expert() {
    return expert;
  }

  public int seatNo() {
    return seatNo;
  }

  public SheetState state() {
    return state;
  }

  /** The sum of all criteria, empty while one is missing: unfinished is never zero. */
  public Optional<BigDecimal> total() {
    return Optional.ofNullable(total);
  }

  public String points() {
    return points;
  }

  /** The points as their expert would type them. */
  Map<String, String> written() {
    var text = new TreeMap<String, String>();
    Json.read(points, new TypeReference<Map<String, BigDecimal>>() {})
        .forEach((line, value) -> text.put(line, value.stripTrailingZeros().toPlainString()));
    return text;
  }

  public @Nullable String remark() {
    return remark;
  }

  long version() {
    return version == null ? 0 : version;
  }

  /** What the expert says excludes the candidate whatever the points. */
  public List<String> vetoes() {
    return vetoes == null ? List.of() : Json.read(vetoes, new TypeReference<List<String>>() {});
  }

  /** Why the expert gives this candidate no points, empty while they mean to. */
  public Optional<String> abstention() {
    return Optional.ofNullable(abstention);
  }

  public boolean begun() {
    return !EMPTY.equals(points) || abstention != null;
  }

  public boolean complete() {
    return total != null || abstention != null;
  }

  /** Why this cannot be written here, empty when it can. */
  public Optional<Refusal> whyNotWrite(SheetEntry entry) {
    if (state != SheetState.OPEN) {
      return Refusal.because("scoring.sheet-not-open");
    }
    var sameTab = editor != null && editor.equals(entry.editor());
    return version() != entry.seenVersion() && !sameTab ? Refusal.because(STALE) : Optional.empty();
  }

  void write(SheetEntry entry, String newPoints, @Nullable BigDecimal newTotal) {
    whyNotWrite(entry).ifPresent(Refusal::raise);
    points = newPoints;
    total = newTotal;
    remark = entry.remark();
    vetoes = entry.vetoes().isEmpty() ? null : Json.write(entry.vetoes());
    abstention = null;
    editor = entry.editor();
  }

  /** No points for this candidate: counts as no sheet, never as zero. */
  void abstain(SheetEntry entry) {
    write(entry, EMPTY, null);
    vetoes = null;
    abstention = entry.remark();
  }

  void submit() {
    state = SheetState.SUBMITTED;
  }

  void voidIt() {
    state = SheetState.VOID;
  }
}
