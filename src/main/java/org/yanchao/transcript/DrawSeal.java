package org.yanchao.transcript;

import java.util.List;

/**
 * What ties a draw to its place in time: nobody could know the end of the trail before, and nobody
 * can leave an earlier attempt out.
 *
 * @param shareHash SHA-256 of the office's own share, which stays closed until the seal is opened
 * @param trailSeq number of the last line of the trail when the draw was sealed
 * @param trailHash hash of that line
 * @param abandoned every earlier draw of the round that was sealed and not used
 */
public record DrawSeal(
    String shareHash, long trailSeq, String trailHash, List<AbandonedDraw> abandoned) {

  public DrawSeal {
    abandoned = List.copyOf(abandoned);
  }
}
