package org.yanchao.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** A letter calls what is named by the word of its programme. */
class LetterWordsTest {

  private final Programmes programmes = new PublishedPacks();
  private final LetterWords words = new LetterWords(messages(), programmes, regions());

  @ParameterizedTest
  @CsvSource({"jilin-2022, 2022, 县级返乡入乡创业基地", "zhoushan-2023, 2024, 县（区）级返乡入乡合作创业村"})
  void everyLetterOfAProgrammeSaysItsOwnHonour(String programme, int cycle, String honour) {
    var round = mock(RoundView.class);
    when(round.packVersion()).thenReturn(programmes.newest(programme).pin());
    when(round.level()).thenReturn(Level.COUNTY);
    when(round.cycle()).thenReturn(cycle);
    when(round.authority()).thenReturn("330903");

    assertThat(words.title(round)).isEqualTo(cycle + "年" + honour + "评审认定结果告知书");
    assertThat(words.body(round, settled(LetterResult.NAMED)))
        .contains("已被命名为" + cycle + "年" + honour + "（普人社发〔1〕号）");
    assertThat(words.body(round, settled(LetterResult.KEPT_IN_POOL)))
        .contains("未获" + cycle + "年" + honour + "命名，继续在库培育", "名额之外");
  }

  private static LetterCases.Settled settled(LetterResult result) {
    var id = new UUID(1, 1);
    return new LetterCases.Settled(id, id, "东极村", "东极岛", result, "普人社发〔1〕号", "名额之外");
  }

  private static Regions regions() {
    var regions = mock(Regions.class);
    var unit = mock(Region.class);
    when(unit.name()).thenReturn("普陀区");
    when(regions.ever(anyString())).thenReturn(unit);
    return regions;
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/letter");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
