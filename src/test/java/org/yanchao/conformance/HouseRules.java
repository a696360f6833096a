package org.yanchao.conformance;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.yanchao.kernel.Traceable;
import org.yanchao.policy.Condition;
import org.yanchao.policy.Finding;

/** The rules that can be read off the compiled classes. */
final class HouseRules {

  static final ArchRule ONLY_WORKFLOW_KNOWS_THE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("the engine must stay replaceable");

  static final ArchRule ONE_CLOCK =
      noClasses()
          .that()
          .doNotHaveSimpleName("ClockConfiguration")
          .should()
          .callCodeUnitWhere(target(asksTheWallClock()))
          .because("a rule about days must be testable on any day");

  static final ArchRule LISTENERS_SHARE_THE_TRANSACTION =
      noMethods()
          .should()
          .beAnnotatedWith("org.springframework.modulith.events.ApplicationModuleListener")
          .orShould()
          .beMetaAnnotatedWith("org.springframework.transaction.event.TransactionalEventListener")
          .because("status and token change together or not at all");

  static final ArchRule EVENTS_ARE_RECORDS =
      classes()
          .that()
          .implement(Traceable.class)
          .and()
          .areNotInterfaces()
          .should()
          .beRecords()
          .allowEmptyShould(true)
          .because("an event is read later by someone who cannot ask");

  static final ArchRule EVENTS_CARRY_NO_ENTITY =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .implement(Traceable.class)
          .should()
          .haveRawType(entity())
          .allowEmptyShould(true)
          .because("an entity changes after the event");

  static final ArchRule PACKAGES_ARE_CAPABILITIES =
      noClasses()
          .should()
          .resideInAnyPackage(
              drawers("controller", "service", "impl", "dto", "util", "utils", "common", "base"))
          .because("code that changes together lies together");

  static final ArchRule NAMES_SAY_WHAT_IT_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Util|Utils|Manager|Helper)$")
          .orShould()
          .haveNameMatching(".*[.$]Abstract[A-Z]\\w*$")
          .because("such a name tells the reader nothing");

  static final ArchRule REPOSITORIES_OFFER_ONLY_WHAT_IS_USED =
      noClasses()
          .should()
          .beAssignableTo(CrudRepository.class)
          .because("deleteAll is one keystroke away: extend Repository");

  static final ArchRule REPOSITORIES_STAY_INSIDE =
      classes()
          .that()
          .areAssignableTo(Repository.class)
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true)
          .because("a module is entered through its desk");

  static final ArchRule PAGES_LIE_IN_WEB =
      classes()
          .that()
          .areMetaAnnotatedWith(Controller.class)
          .should()
          .resideInAPackage("..web..")
          .allowEmptyShould(true)
          .because("other modules must not see pages");

  static final ArchRule ONLY_ITS_MODULE_CHANGES_AN_ENTITY =
      methods()
          .that()
          .areDeclaredInClassesThat(entity())
          .and()
          .arePublic()
          .and()
          .doNotHaveModifier(JavaModifier.STATIC)
          .should()
          .notHaveRawReturnType(void.class)
          .allowEmptyShould(true)
          .because("one door is easy to guard: transitions are package-private");

  static final ArchRule ROUNDS_AND_CASES_KEEP_THEIR_RULES =
      noMethods()
          .should(askTheNewestPackOfWhatKeepsItsOwn())
          .because("what has begun goes by the version it began with");

  /**
   * Thresholds are compared in one place and written where packs are checked and standards drafted;
   * everybody else carries findings about.
   */
  static final ArchRule JUDGED_ONCE =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.yanchao.policy..", "org.yanchao.pack..", "org.yanchao.standard..")
          .should()
          .callCodeUnitWhere(target(judges()))
          .because("self-check, process, page and replay must not differ");

  static final List<ArchRule> ALL =
      List.of(
          ONLY_WORKFLOW_KNOWS_THE_ENGINE,
          ONE_CLOCK,
          LISTENERS_SHARE_THE_TRANSACTION,
          EVENTS_ARE_RECORDS,
          EVENTS_CARRY_NO_ENTITY,
          PACKAGES_ARE_CAPABILITIES,
          NAMES_SAY_WHAT_IT_IS,
          REPOSITORIES_OFFER_ONLY_WHAT_IS_USED,
          REPOSITORIES_STAY_INSIDE,
          PAGES_LIE_IN_WEB,
          ONLY_ITS_MODULE_CHANGES_AN_ENTITY,
          ROUNDS_AND_CASES_KEEP_THEIR_RULES,
          JUDGED_ONCE);

  /** What keeps a version of its programme. */
  private static final Set<String> KEEPERS =
      Set.of("RoundView", "CaseSummary", "CaseOrigin", "DossierView", "NamingView");

  private static final Set<String> MAKERS_OF_CLOCKS =
      Set.of(
          "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

  private HouseRules() {}

  private static ArchCondition<JavaMethod> askTheNewestPackOfWhatKeepsItsOwn() {
    return new ArchCondition<>("ask the newest pack of what keeps its own") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var calls =
            method.getMethodCallsFromSelf().stream().map(JavaMethodCall::getTarget).toList();
        var newest = calls.stream().anyMatch(it -> calls(it, Set.of("Programmes"), "newest"));
        var kept = calls.stream().anyMatch(it -> calls(it, KEEPERS, "programme"));
        events.add(new SimpleConditionEvent(method, newest && kept, method.getDescription()));
      }
    };
  }

  private static boolean calls(CodeUnitCallTarget call, Set<String> owners, String name) {
    return owners.contains(call.getOwner().getSimpleName()) && call.getName().equals(name);
  }

  private static DescribedPredicate<CodeUnitCallTarget> judges() {
    return DescribedPredicate.describe(
        "make a finding or read a threshold",
        call ->
            call.getOwner().isEquivalentTo(Finding.class) && call.getName().equals("<init>")
                || call.getOwner().isEquivalentTo(Condition.class));
  }

  private static DescribedPredicate<CodeUnitCallTarget> asksTheWallClock() {
    return DescribedPredicate.describe("ask the wall clock", HouseRules::asksTheWallClock);
  }

  private static boolean asksTheWallClock(CodeUnitCallTarget call) {
    var owner = call.getOwner();
    var name = call.getName();
    if (owner.isEquivalentTo(Date.class)) {
      return name.equals("<init>") && call.getRawParameterTypes().isEmpty();
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return MAKERS_OF_CLOCKS.contains(name);
    }
    var takesAClock = call.getRawParameterTypes().stream().anyMatch(assignableTo(Clock.class));
    return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
        || owner.isAssignableTo(Calendar.class) && name.equals("getInstance")
        || owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock;
  }

  private static DescribedPredicate<JavaClass> entity() {
    return DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));
  }

  private static String[] drawers(String... names) {
    return Arrays.stream(names).map(name -> ".." + name + "..").toArray(String[]::new);
  }
}
