package org.yanchao.transcript;

import java.util.List;
import java.util.stream.IntStream;

/** Requests for draws as tests need them. */
public final class TestDraws {

  public static final DrawSeal SEAL = seal("share", List.of());

  private TestDraws() {}

  public static DrawSeal seal(String share, List<AbandonedDraw> abandoned) {
    return new DrawSeal(Share.hash(share), 41, "ab".repeat(32), abandoned);
  }

  public static DrawRequest request(
      List<DrawRequest.Entry> pool,
      List<DrawRequest.Exclusion> out,
      DrawRules rules,
      DrawSeal seal) {
    return request(pool, out, List.of(), rules, seal);
  }

  public static DrawRequest request(
      List<DrawRequest.Entry> pool,
      List<DrawRequest.Exclusion> out,
      List<DrawRequest.Partial> partial,
      DrawRules rules,
      DrawSeal seal) {
    return new DrawRequest(
        DrawAlgorithm.VERSION,
        "2022-222400-CITY",
        1,
        2,
        List.of("222400-2022-0001", "222400-2022-0002"),
        pool,
        out,
        partial,
        rules,
        seal);
  }

  /** A finding that keeps these from one of the two candidates. */
  public static List<DrawRequest.Partial> partial(List<String> numbers) {
    return numbers.stream()
        .map(it -> new DrawRequest.Partial(it, "222400-2022-0002", "MENTOR"))
        .toList();
  }

  /** So many experts, numbered from one, of so many employers in turn, three fields in turn. */
  public static List<DrawRequest.Entry> pool(int experts, int employers) {
    return IntStream.rangeClosed(1, experts)
        .mapToObj(
            i ->
                new DrawRequest.Entry(
                    "222400-%03d".formatted(i), "U" + i % employers, "F" + i % 3, "2224"))
        .toList();
  }
}
