package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.document.TestPress;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.ranking.RankingDesk;

/** The naming document is drafted from what is cleared, and from nothing else. */
@NamingSlice
class DocumentDraftTest {

  static final String DUNHUA = "222403";

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NoticeDesk notices;
  @Autowired DocumentDraftDesk drafts;

  UUID round;

  @BeforeEach
  void onNotice() {
    story.at("2022-09-02T18:00:00");
    round = story.countyRound(DUNHUA, 1, new Entrant(1, "93.40", 85, 22, null));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DUNHUA), round, DecisionRulesTest.entry(List.of(caseId(1))));
    story.at("2022-09-08T09:00:00");
    decisions.publishNotice(officer(DUNHUA), round);
  }

  @Test
  void nothingIsDraftedWhileTheNoticeRuns() {
    assertThatThrownBy(() -> drafts.word(officer(DUNHUA), round))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(it.refusal().code()).isEqualTo("naming.nothing-cleared"));
  }

  @Test
  void draftNamesWhatIsClearedAndLeavesNumberAndDayOpen() throws Exception {
    cleared();

    var expected =
        "敦化市关于命名2022年县级返乡入乡创业基地的通知（文号由印发单位编定）各有关单位："
            + "根据《关于印发〈2022年度返乡入乡创业基地建设行动实施方案〉的通知》（吉人社发〔2022〕17号），"
            + "经单位申报、审核入库、专家评审、集体研究和公示，现将命名结果通知如下："
            + "一、命名“D1”等1个项目为2022年县级返乡入乡创业基地，名单见附件。"
            + "二、命名自本通知成文之日起生效，有效期3年。"
            + "附件：2022年县级返乡入乡创业基地名单敦化市年月日附件2022年县级返乡入乡创业基地名单"
            + "序号名称申报单位统一社会信用代码所在县（市、区）1D1company193222403MAYC00001H敦化市"
            + "本文书含演示设定，不具有法律效力。";
    assertThat(plain(word(drafts.word(officer(DUNHUA), round)))).startsWith(expected);
    assertThat(plain(TestPress.text(drafts.pdf(officer(DUNHUA), round)))).isEqualTo(expected);
  }

  @Test
  void anotherUnitHasNoSuchRound() {
    cleared();

    assertThatThrownBy(() -> drafts.pdf(officer("222406"), round)).isInstanceOf(NotFound.class);
  }

  private void cleared() {
    story.at("2022-09-16T09:00:00");
    notices.clearItems(notices.ofRound(round).get(0).id());
  }

  private static String word(byte[] file) throws Exception {
    try (var word = new XWPFDocument(new ByteArrayInputStream(file));
        var text = new XWPFWordExtractor(word)) {
      return text.getText();
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\u2014\\s*\\d+\\s*\u2014", "").replaceAll("[\\s\u3000]", "");
  }
}
