package org.yanchao.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;
import org.yanchao.transcript.AbandonedDraw;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.DrawRequest;
import org.yanchao.transcript.Share;

/** A draw that is committed to before chance is known: what it depends on can no longer change. */
@Entity
@Table(name = "sealed_draw")
class SealedDraw {

  static final int LONGEST_SHARE = 100;

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  private String roundNumber;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private @Nullable UUID batch;

  @Column(name = "seal_no")
  private int no;

  private String requests;

  private String commitment;

  private String ownShare;

  private String furtherShares = "[]";

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private SealState state = SealState.OPEN;

  private @Nullable String reason;

  private @Nullable String signedBy;

  private Instant sealedAt;

  private @Nullable Instant endedAt;

  @Version private @Nullable Long version;

  protected SealedDraw() {}

  SealedDraw(UUID id, UUID round, List<DrawRequest> requests, String ownShare, Instant sealedAt) {
    var first = requests.get(0);
    this.id = id;
    this.round = round;
    this.roundNumber = first.round();
    this.no = first.draw();
    this.requests = DrawAlgorithm.canonical(requests);
    this.commitment = DrawAlgorithm.commitment(DrawAlgorithm.sealed(requests));
    this.ownShare = ownShare;
    this.sealedAt = sealedAt;
  }

  /** Seals further alternates of one batch only. */
  SealedDraw forAlternatesOf(Panels.Panel only) {
    batch = only.id();
    return this;
  }

  UUID round() {
    return round;
  }

  Optional<UUID> batch() {
    return Optional.ofNullable(batch);
  }

  int no() {
    return no;
  }

  String commitment() {
    return commitment;
  }

  Instant sealedAt() {
    return sealedAt;
  }

  SealState state() {
    return state;
  }

  List<DrawRequest> requests() {
    return DrawAlgorithm.requests(requests);
  }

  /** The office's share first, the others in the order they were given. */
  List<Share> shares() {
    var all = new ArrayList<>(List.of(Share.ofOffice(ownShare)));
    all.addAll(DrawAlgorithm.shares(furtherShares));
    return all;
  }

  /** Why this share cannot be added, empty when it can. */
  Optional<Refusal> whyNotAdd(Share share) {
    if (state != SealState.OPEN) {
      return Refusal.because("draw.seal-ended");
    }
    if (share.value().isBlank()
        || share.value().length() > LONGEST_SHARE
        || share.value().chars().anyMatch(Character::isISOControl)) {
      return Refusal.because("draw.share-unreadable", LONGEST_SHARE);
    }
    return shares().stream().anyMatch(it -> it.from() == share.from())
        ? Refusal.because("draw.share-given")
        : Optional.empty();
  }

  void add(Share share) {
    whyNotAdd(share).ifPresent(Refusal::raise);
    var further = new ArrayList<>(DrawAlgorithm.shares(furtherShares));
    further.add(share);
    furtherShares = DrawAlgorithm.canonical(further);
  }

  Optional<Refusal> whyNotEnd() {
    return state == SealState.OPEN ? Optional.empty() : Refusal.because("draw.seal-ended");
  }

  void use(Instant at) {
    whyNotEnd().ifPresent(Refusal::raise);
    state = SealState.USED;
    endedAt = at;
  }

  void abandon(String why, Who by, Instant at) {
    whyNotEnd().ifPresent(Refusal::raise);
    state = SealState.ABANDONED;
    reason = why;
    signedBy = by.role() + " " + by.authority();
    endedAt = at;
  }

  AbandonedDraw abandoned() {
    return new AbandonedDraw(
        no, commitment, String.valueOf(reason), String.valueOf(signedBy), String.valueOf(endedAt));
  }

  SealView view() {
    return new SealView(
        no,
        batch,
        commitment,
        Share.hash(ownShare),
        DrawAlgorithm.shares(furtherShares).stream().map(Share::from).toList(),
        state,
        reason,
        signedBy,
        sealedAt,
        endedAt);
  }
}
