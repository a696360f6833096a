package org.yanchao.desk.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.desk.DueWork;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** Two counties with their people on the morning of 2022-07-18, and a browser. */
class CountyStage {

  static final String DUNHUA = "222403";
  static final String HELONG = "222406";
  static final Instant MORNING = Instant.parse("2022-07-18T01:00:00Z");

  private static final AtomicInteger CODES = new AtomicInteger();

  private final MockMvcTester browser;
  private final AccountDesk accounts;
  private final UserDetailsService people;
  private final DueWork work;

  CountyStage(
      MockMvcTester browser, AccountDesk accounts, UserDetailsService people, DueWork work) {
    this.browser = browser;
    this.accounts = accounts;
    this.people = people;
    this.work = work;
  }

  /** What every test of these pages imports. */
  @TestConfiguration
  static class Setup {

    @Bean
    @Primary
    BusinessClock morning() {
      return BusinessClock.movable(Clock.fixed(MORNING, BusinessClock.ZONE));
    }

    @Bean
    CountyStage stage(
        MockMvcTester browser,
        AccountDesk accounts,
        UserDetailsService people,
        DueWork work,
        StandardDesk standards) {
      var stage = new CountyStage(browser, accounts, people, work);
      stage.enter("222403-j1", Role.CASE_OFFICER, DUNHUA);
      stage.enter("222403-f1", Role.HEAD, DUNHUA);
      stage.enter("222406-j1", Role.CASE_OFFICER, HELONG);
      stage.enter("222400-j1", Role.CASE_OFFICER, "222400");
      stage.enter("220600-j1", Role.CASE_OFFICER, "220600");
      stage.enter("aud", Role.AUDITOR, null);
      stage.issuePoolStandard(standards);
      return stage;
    }
  }

  private void enter(String login, Role role, @Nullable String unit) {
    var entry = new NewAccount(login, login, Set.of(role), unit, null);
    accounts.open(Actor.system("stage"), entry, "secret");
  }

  private void issuePoolStandard(StandardDesk standards) {
    var key = new StandardKey("jilin-2022", Level.COUNTY, StandardKind.POOL);
    var id = standards.draft(actor("222403-j1"), key, Set.of(DUNHUA));
    standards.issue(actor("222403-f1"), id, "敦人社发〔2022〕8号");
    standards.send(actor("222403-j1"), id);
  }

  Actor actor(String login) {
    return accounts.byLogin(login).orElseThrow().actor();
  }

  MvcTestResult open(String login, String path) {
    return browser.perform(get(path).with(user(people.loadUserByUsername(login))));
  }

  MvcTestResult send(String login, String path, MultiValueMap<String, String> form) {
    return browser.perform(
        post(path)
            .params(form)
            .param("_key", UUID.randomUUID().toString())
            .param("_back", "/cases")
            .with(user(people.loadUserByUsername(login)))
            .with(csrf()));
  }

  MvcTestResult send(String login, String path, String... namesAndValues) {
    var form = new LinkedMultiValueMap<String, String>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      form.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return send(login, path, form);
  }

  /** Enters a complete paper application in 敦化 and gives the case's id. */
  UUID paperCase(String baseName) {
    var answer = send("222403-j1", "/cases/new", paperForm(baseName));
    return UUID.fromString(answer.getResponse().getRedirectedUrl().substring("/cases/".length()));
  }

  /** The list of the formal check, all in order, with this conclusion. */
  static String[] check(String conclusion, String... more) {
    var form =
        ("competent YES complete YES lawfulForm YES licenceMatches YES rostersPresent YES conclusion "
                + conclusion)
            .split(" ");
    return Stream.of(form, more).flatMap(Stream::of).toArray(String[]::new);
  }

  /** Lets the engine do what is due. */
  void settle() {
    work.runDue();
  }

  static MultiValueMap<String, String> paperForm(String baseName) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("receivedOn", "2022-07-15");
    form.add("receivedTime", "10:30");
    form.add("pool", "on");
    form.add("review", "on");
    form.add("creditCode", creditCode());
    form.add("baseName", baseName);
    for (var pair :
        """
        applicantName=敦化市雁鸣合作社
        entityType=COOPERATIVE
        legalRepresentative=孙立国
        contactName=孙立国
        contactPhone=13900000000
        township=雁鸣湖镇
        village=腰甸村
        operatingSince=2017-04-12
        industry=SPECIALTY_CROP
        product=木耳
        scale=120
        founderName=孙立国
        founderCategory=MIGRANT_WORKER
        nativePlace=敦化
        households=1
        personsCarried=1
        personsEmployed=16
        povertyPersons=0
        payPerHead=18600
        grounds=VILLAGE_PRODUCT
        commendation=NONE
        truthful=true
        """
            .lines()
            .toList()) {
      form.add(pair.split("=")[0], pair.split("=")[1]);
    }
    form.add("carriedList", "王春,HZ1000001,2021-06-01,,脱贫");
    form.add("employedList", employed());
    form.add("householdList", "王春木耳种植户,2020-03-01");
    form.add("evidenceList", evidence());
    return form;
  }

  private static String employed() {
    var lines = new StringBuilder();
    for (var i = 10; i < 26; i++) {
      lines
          .append("李")
          .append(i)
          .append("\tHZ20000")
          .append(i)
          .append("\t2021-06-01\t2022-05-31\n");
    }
    return lines.toString();
  }

  private static String evidence() {
    return """
        申报表（签字盖章）,申报表
        营业执照,营业执照,2017-04-12
        场地权属或租赁合同,租赁合同,2018-01-01,2032-12-31
        劳动合同或务工协议,劳动合同,2021-06-01,2022-05-31
        劳动报酬发放凭证,工资表,2021-06-01,2022-05-31
        经营收入凭证（销售、发票、物流）,销售发票,2022-06-02
        """;
  }

  /** A fresh valid unified social credit code. */
  private static String creditCode() {
    return CreditCodes.valid("93222403MAYD%04d".formatted(CODES.incrementAndGet()) + "0");
  }
}
