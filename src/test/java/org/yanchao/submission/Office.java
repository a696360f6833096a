package org.yanchao.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.casework.Requests;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.dossier.RosterKind;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.BusinessClock;

/** Fills in applications as the people of the story would. */
@TestComponent
public class Office {

  public static final String PROGRAMME = "jilin-2022";
  public static final String DUNHUA = "222403";

  private final ApplicantDesk applicants;
  private final DraftDesk drafts;
  private final SubmissionDesk submissions;
  private final BusinessClock clock;

  private BiConsumer<Actor, UUID> more = (applicant, dossier) -> {};

  Office(
      ApplicantDesk applicants, DraftDesk drafts, SubmissionDesk submissions, BusinessClock clock) {
    this.applicants = applicants;
    this.drafts = drafts;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** Sets the clock to a time of day in Shanghai. */
  public void at(String localTime) {
    clock.moveTo(instant(localTime));
  }

  public static Instant instant(String localTime) {
    return LocalDateTime.parse(localTime).atZone(BusinessClock.ZONE).toInstant();
  }

  public static Actor officer(String unit) {
    return new Actor("officer-" + unit, Set.of(Role.CASE_OFFICER), unit, null, false);
  }

  public static Actor head(String unit) {
    return new Actor("head-" + unit, Set.of(Role.HEAD), unit, null, false);
  }

  /** A new applicant with this credit code. */
  public Actor applicant(String creditCode) {
    var entry = new ApplicantEntry(creditCode, "申报单位" + creditCode, "COMPANY", null);
    var id = applicants.register(Actor.system("test"), entry);
    return new Actor("account-" + creditCode, Set.of(Role.APPLICANT), null, id, false);
  }

  /** A complete dossier: two carried, thirty employed, a founder, three households. */
  public UUID dossier(Actor applicant, String county) {
    var id = drafts.begin(applicant, PROGRAMME, county);
    answers().forEach((section, answers) -> save(applicant, id, section, answers));
    drafts.addPeople(applicant, id, people(32));
    drafts.addHouseholds(
        applicant,
        id,
        IntStream.range(0, 3)
            .mapToObj(i -> new HouseholdEntry("创业户" + i, LocalDate.parse("2019-03-01"), null))
            .toList());
    more.accept(applicant, id);
    return id;
  }

  /** What else every dossier gets from now on, before it is submitted. */
  public void adding(BiConsumer<Actor, UUID> wanted) {
    more = wanted;
  }

  public UUID submitted(Actor applicant, String county, Requests requests) {
    return submissions.submit(applicant, dossier(applicant, county), requests);
  }

  public void save(Actor applicant, UUID id, String section, FormAnswers answers) {
    drafts.save(applicant, id, section, answers, drafts.show(applicant, id).version());
  }

  /** Answers by section. */
  public static Map<String, FormAnswers> answers() {
    var base = FormAnswers.empty().with("baseName", "试验基地").with("township", "雁鸣湖镇");
    var impact = FormAnswers.empty().with("households", "3").with("personsCarried", "2");
    return Map.of(
        "applicant",
        FormAnswers.empty()
            .with("applicantName", "申报单位")
            .with("creditCode", "93222403MAYC00018H")
            .with("entityType", "COMPANY")
            .with("legalRepresentative", "于䶮")
            .with("contactName", "于䶮")
            .with("contactPhone", "13800000000"),
        "base",
        base.with("village", "某村")
            .with("operatingSince", "2018-09-10")
            .with("industry", "SPECIALTY_CROP")
            .with("product", "五味子")
            .with("scale", "52"),
        "founder",
        FormAnswers.empty()
            .with("founderName", "于䶮")
            .with("founderCategory", "GRADUATE")
            .with("nativePlace", "敦化"),
        "impact",
        impact
            .with("personsEmployed", "30")
            .with("povertyPersons", "0")
            .with("payPerHead", "21300"),
        "priorities",
        FormAnswers.empty().with("commendation", "NONE"),
        "pledge",
        FormAnswers.empty().with("truthful", "true"));
  }

  /** Persons with valid numbers, all of them the whole period; the last one is the founder. */
  public static List<PersonEntry> people(int count) {
    var all =
        IntStream.range(0, count)
            .mapToObj(i -> person(i, i < 2 ? RosterKind.CARRIED : RosterKind.EMPLOYED, false));
    var founder = Stream.of(person(900, RosterKind.EMPLOYED, true));
    return Stream.concat(all, founder).toList();
  }

  private static PersonEntry person(int serial, RosterKind kind, boolean founder) {
    var number = withCheck("22240319800101" + "%03d".formatted(serial));
    var from = LocalDate.parse("2020-03-01");
    return new PersonEntry(kind, "人员" + serial, number, false, founder, from, null);
  }

  private static String withCheck(String body) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    var sum = IntStream.range(0, 17).map(i -> (body.charAt(i) - '0') * weights[i]).sum();
    return body + "10X98765432".charAt(sum % 11);
  }
}
