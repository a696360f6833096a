package org.yanchao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.yanchao.account.Actor;
import org.yanchao.account.SignedIn;
import org.yanchao.kernel.Refusal;

/** Someone signed in who opens pages and sends forms. */
@TestComponent
class Visitor {

  private final MockMvcTester browser;

  Visitor(MockMvcTester browser) {
    this.browser = browser;
  }

  private static SignedIn signedIn(Actor actor) {
    return new SignedIn(actor, "d00", "申报人", "", true);
  }

  MvcTestResult open(Actor actor, String path) {
    return browser.perform(get(path).with(user(signedIn(actor))));
  }

  /** Someone who is not signed in. */
  MvcTestResult openPublic(String path) {
    return browser.perform(get(java.net.URI.create(path)));
  }

  /** The page to which a refused form leads, with what was typed. */
  MvcTestResult openAgain(Actor actor, String path, MvcTestResult refused) {
    var flash = refused.getMvcResult().getFlashMap();
    var again = get(path).with(user(signedIn(actor)));
    return browser.perform(
        again.flashAttr("kept", flash.get("kept")).flashAttr("refusal", flash.get("refusal")));
  }

  MvcTestResult send(Actor actor, AbstractMockHttpServletRequestBuilder<?> form) {
    form.param("_key", UUID.randomUUID().toString()).param("_back", "/applications");
    return browser.perform(form.with(user(signedIn(actor))).with(csrf()));
  }

  String text(MvcTestResult page) throws UnsupportedEncodingException {
    assertThat(page).hasStatusOk();
    return page.getResponse().getContentAsString();
  }

  String goneTo(MvcTestResult answer) {
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  Refusal refusal(MvcTestResult answer) {
    assertThat(answer).hasStatus(303);
    return (Refusal) answer.getMvcResult().getFlashMap().get("refusal");
  }
}
