package org.yanchao.expert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanchao.expert.ExpertStatus;
import org.yanchao.expert.ExpertView;

/** A library of any length is shown a page at a time. */
class ExpertFilterTest {

  private final List<ExpertView> library =
      IntStream.rangeClosed(1, 120).mapToObj(ExpertFilterTest::expert).toList();

  @Test
  void everyExpertIsOnExactlyOnePage() {
    var all = new ExpertFilter(null, null);

    var shown =
        IntStream.range(0, 3).boxed().flatMap(it -> all.page(library, it).stream()).toList();

    assertThat(shown).isEqualTo(library);
    assertThat(all.page(library, 0).getTotalElements()).isEqualTo(120);
  }

  @Test
  void aNumberBeyondTheLastPageIsTheLast() {
    var all = new ExpertFilter(null, null);

    assertThat(all.page(library, 99).getContent()).isEqualTo(library.subList(100, 120));
    assertThat(all.page(library, -1).getContent()).isEqualTo(library.subList(0, 50));
    assertThat(all.page(List.of(), 3)).isEmpty();
  }

  @Test
  void theFilterIsAskedBeforeThePage() {
    var found = new ExpertFilter("E-12", ExpertStatus.ACTIVE).page(library, 0);

    assertThat(found).extracting(ExpertView::number).containsExactly("E-12", "E-120");
    assertThat(new ExpertFilter(null, ExpertStatus.PENDING).page(library, 0)).isEmpty();
  }

  private static ExpertView expert(int no) {
    var expert = mock(ExpertView.class);
    when(expert.number()).thenReturn("E-" + no);
    when(expert.name()).thenReturn("专家");
    when(expert.employer()).thenReturn("单位");
    when(expert.field()).thenReturn("农业");
    when(expert.status()).thenReturn(ExpertStatus.ACTIVE);
    return expert;
  }
}
