package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.trail.Trail;
import org.yanchao.trail.TrailEntry;

/** Everybody's own password, and signing up as an applicant. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class OwnAccountPagesTest {

  private static final String CHOSEN = "Neues-Kennwort-7";

  @Autowired CountyStage stage;
  @Autowired AccountDesk accounts;
  @Autowired MockMvcTester browser;
  @Autowired Trail trail;

  @Test
  void aWrongPresentPasswordIsRefusedAndNothingTypedIsGivenBack() {
    var answer =
        stage.send("aud", "/password", "_current", "wrong", "_chosen", CHOSEN, "_again", CHOSEN);

    var refusal = (Refusal) answer.getMvcResult().getFlashMap().get("refusal");
    assertThat(refusal.code()).isEqualTo("account.password-wrong");
    assertThat(answer.getMvcResult().getFlashMap().get("kept")).hasToString("{}");
  }

  @Test
  void anApplicantSignsUpAndBeginsByRegisteringTheOrganisation() {
    var form =
        post("/sign-up")
            .param("login", "New.Applicant")
            .param("name", "李慧妍")
            .param("_chosen", CHOSEN)
            .param("_again", CHOSEN)
            .param("_back", "/sign-up");
    var key = UUID.randomUUID().toString();

    var answer = browser.perform(form.param("_key", key).with(csrf()));

    assertThat(answer).hasRedirectedUrl("/sign-in");
    assertThat(answer.getMvcResult().getFlashMap().get("login")).isEqualTo("New.Applicant");

    assertThat(stage.open("new.applicant", "/applications"))
        .hasRedirectedUrl("/applications/registration");
    assertThat(stage.open("new.applicant", "/accounts")).hasStatus(403);
    var account = accounts.byLogin("new.applicant").orElseThrow();
    assertThat(account.roles()).containsExactly(Role.APPLICANT);
    assertThat(trail.of(account.id().toString()))
        .extracting(TrailEntry::action)
        .containsExactly("account.opened");
  }
}
