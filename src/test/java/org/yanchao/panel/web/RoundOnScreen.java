package org.yanchao.panel.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.Requests;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.desk.DueWork;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.form.FormAnswers;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.Level;
import org.yanchao.submission.Office;
import org.yanchao.submission.Standards2022;
import org.yanchao.verification.VerificationDesk;

/** What has to be there before a county opens its round, and browsers for everyone in it. */
@TestComponent
public class RoundOnScreen {

  public static final String DUNHUA = Office.DUNHUA;

  /** The desks that bring a project into the pool. */
  @TestComponent
  public record Desks(
      FormalCheckDesk checks,
      VerificationDesk verifications,
      PoolDesk pool,
      ExpertDesk experts,
      CandidateDesk candidates) {}

  private final Office office;
  private final Standards2022 standards;
  private final Desks desks;
  private final AccountDesk accounts;
  private final DueWork dueWork;

  RoundOnScreen(
      Office office, Standards2022 standards, Desks desks, AccountDesk accounts, DueWork dueWork) {
    this.office = office;
    this.standards = standards;
    this.desks = desks;
    this.accounts = accounts;
    this.dueWork = dueWork;
  }

  /** Issued standards, two projects in the pool that two people have visited, and experts. */
  public void prepare(int experts) {
    prepare(experts, List.of("91222403MAYC00034D", "93222403MAYC00018H"));
  }

  /** The same for as many projects as there are credit codes. */
  public void prepare(int experts, List<String> codes) {
    office.at("2022-07-05T10:00:00");
    standards.issue(DUNHUA, Level.COUNTY);
    codes.forEach(this::pooled);
    for (var i = 1; i <= experts; i++) {
      expert(i);
    }
    staff("head", Set.of(Role.HEAD), DUNHUA);
    staff("officer", Set.of(Role.CASE_OFFICER), DUNHUA);
    staff("secretary", Set.of(Role.REVIEW_SECRETARY), DUNHUA);
    account("auditor", Set.of(Role.AUDITOR), null, null);
    staff("neighbour", Set.of(Role.CASE_OFFICER, Role.HEAD), "222406");
  }

  /** The candidates of the round at an address. */
  public List<String> candidates(String round) {
    var id = UUID.fromString(round.substring("/rounds/".length()));
    return desks.candidates().candidates(id).stream().map(it -> it.id().toString()).toList();
  }

  public UUID staff(String login, Set<Role> roles, String authority) {
    return account(login, roles, authority, null);
  }

  public UUID expertAccount(String login, UUID expert) {
    return account(login, Set.of(Role.EXPERT), null, expert);
  }

  public UUID applicantAccount(String login, UUID applicant) {
    return account(login, Set.of(Role.APPLICANT), null, applicant);
  }

  private UUID account(
      String login, Set<Role> roles, @Nullable String authority, @Nullable UUID holder) {
    var entry = new NewAccount(login, "甲" + login, roles, authority, holder);
    return accounts.open(Actor.system("test"), entry, "secret");
  }

  private void pooled(String code) {
    var officer = Office.officer(DUNHUA);
    var id = office.submitted(office.applicant(code), DUNHUA, Requests.BOTH);
    desks.checks().accept(officer, id);
    dueWork.runDue();
    var seen = FormAnswers.empty().with("conclusion", "CONFIRMED");
    desks.verifications().verify(officer, id, seen, "乙", VerificationPurpose.POOL);
    dueWork.runDue();
    desks.pool().admit(officer, id);
    desks.verifications().verify(officer, id, seen, "乙", VerificationPurpose.ROUND);
    dueWork.runDue();
  }

  private void expert(int n) {
    var officer = Office.officer(DUNHUA);
    var entry = new ExpertEntry("专家" + n, "单位" + n, "农业", null, null);
    var id = desks.experts().register(officer, DUNHUA, entry);
    desks.experts().approve(Office.head(DUNHUA), id);
    var account = expertAccount("expert-" + n, id);
    desks.experts().linkAccount(officer, id, account.toString());
  }

  /** A browser in which one person is signed in. */
  public record Browser(MockMvcTester mvc, UserDetailsService people, String login) {

    /** Whoever has no name has not signed in. */
    public MvcTestResult open(String path) {
      return mvc.perform(
          login.isEmpty() ? get(path) : get(path).with(user(people.loadUserByUsername(login))));
    }

    public String read(String path) throws Exception {
      return open(path).getResponse().getContentAsString();
    }

    /** As the page's script does while the expert types on. */
    public MvcTestResult byTheWay(String path, Map<String, String> fields) {
      var form =
          post(path).param("_key", UUID.randomUUID().toString()).header("HX-Request", "true");
      fields.forEach(form::param);
      return mvc.perform(form.with(csrf()).with(user(people.loadUserByUsername(login))));
    }

    public MvcTestResult upload(String path, byte[] table) {
      var form =
          multipart(path)
              .file("table", table)
              .param("_key", UUID.randomUUID().toString())
              .param("_back", "/rounds");
      return mvc.perform(form.with(csrf()).with(user(people.loadUserByUsername(login))));
    }

    public MvcTestResult send(String path, Map<String, String> fields) {
      var form = post(path).param("_key", UUID.randomUUID().toString()).param("_back", "/rounds");
      fields.forEach(form::param);
      return mvc.perform(form.with(csrf()).with(user(people.loadUserByUsername(login))));
    }
  }

  /** What stands between two texts of a page, each time. */
  public static List<String> between(String page, String before, String after) {
    var found = new ArrayList<String>();
    for (var at = page.indexOf(before); at >= 0; at = page.indexOf(before, at + 1)) {
      var from = at + before.length();
      found.add(page.substring(from, page.indexOf(after, from)));
    }
    return found;
  }
}
