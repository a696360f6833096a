package org.yanchao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class FormPageTest {

  private final Forms forms = TestForms.installed();
  private final FormValidator validator = new FormValidator();
  private final ResourceBundleMessageSource messages = messages();

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/form", "messages/form-labels");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  @AfterEach
  void forgetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  private String draw(String fragment, Locale locale, Map<String, Object> model) {
    LocaleContextHolder.setLocale(locale);
    var beans = new GenericApplicationContext();
    beans.registerBean("formLabels", FormLabels.class, () -> new FormLabels(forms, messages));
    beans.refresh();
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    files.setResolvablePatterns(new TreeSet<>(List.of("form/*")));
    files.setOrder(1);
    var lines = new StringTemplateResolver();
    lines.setOrder(2);
    var engine = new SpringTemplateEngine();
    engine.addTemplateResolver(files);
    engine.addTemplateResolver(lines);
    engine.setTemplateEngineMessageSource(messages);
    var context = new Context(locale, model);
    context.setVariable(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
        new ThymeleafEvaluationContext(beans, null));
    return engine.process("<th:block th:replace=\"~{" + fragment + "}\"></th:block>", context);
  }

  private String drawSection(String form, String section, FormAnswers answers, Locale locale) {
    var definition = forms.get(form);
    var part = definition.section(section);
    return draw(
        "form/fields :: section(${section}, ${answers}, ${problems})",
        locale,
        Map.of(
            "section", part,
            "answers", answers,
            "problems", validator.problems(definition, part, answers)));
  }

  private static List<String> all(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(m -> m.group(1)).toList();
  }

  @Test
  void everyInputHasItsLabelAndEveryReferenceItsTarget() {
    for (var form : forms.all()) {
      for (var section : form.sections()) {
        var html = drawSection(form.id(), section.id(), FormAnswers.empty(), Locale.CHINESE);
        var ids = all("\\bid=\"([^\"]+)\"", html);
        var inputs = all("<(?:input|select|textarea)(?![^>]*hidden)[^>]* id=\"([^\"]+)\"", html);

        assertThat(new TreeSet<>(ids)).as(form.id()).hasSameSizeAs(ids);
        assertThat(all("<label[^>]* for=\"([^\"]+)\"", html)).isEqualTo(inputs);
        for (var described : all("aria-describedby=\"([^\"]+)\"", html)) {
          assertThat(ids).containsAll(List.of(described.split(" ")));
        }
      }
    }
  }

  @Test
  void whatIsWrongIsToldAtTheInputAndTheTypedTextStays() {
    var answers = FormAnswers.empty().with("creditCode", "<b>9322").with("contactName", "高翔");

    var html = drawSection("application", "applicant", answers, Locale.CHINESE);

    assertThat(html)
        .contains("value=\"&lt;b&gt;9322\"")
        .contains("aria-describedby=\"f-creditCode-hint f-creditCode-error\"")
        .contains("aria-invalid=\"true\"")
        .contains("id=\"f-creditCode-error\">“统一社会信用代码”应为 18 位")
        .contains("id=\"f-applicantName-error\">请填写“单位名称”。");
  }

  @Test
  void aConditionalFieldSaysWhenItCountsToReadersWithoutScript() {
    var html = drawSection("application", "founder", FormAnswers.empty(), Locale.CHINESE);

    assertThat(html)
        .contains("data-hide-field=\"founderCategory\"")
        .contains("data-hide-equal=\"false\"")
        .contains("仅当“创业者类别”为“其他”时填写。");
  }

  @Test
  void rowsGrowAndShrinkByButtons() {
    var row = FormAnswers.empty().with("item", "名册");
    var answers = FormAnswers.empty().withRows("defects", List.of(row));

    var html = drawSection("defects", "list", answers, Locale.CHINESE);

    assertThat(html)
        .contains("name=\"defects[0].item\" value=\"名册\"")
        .contains("name=\"defects[0]._row\"")
        .contains("id=\"f-defects-0-problem-error\"");
    assertThat(all("name=\"_(?:add|remove)\"\\s+formnovalidate\\s+value=\"([^\"]+)\"", html))
        .isEqualTo(List.of("defects[0]", "defects"));
  }

  @Test
  void theSummaryLinksToEveryInputThatIsWrong() {
    var form = forms.get("application");
    var problems = validator.problems(form, form.section("base"), FormAnswers.empty());

    var html =
        draw("form/fields :: summary(${problems})", Locale.ENGLISH, Map.of("problems", problems));

    assertThat(all("href=\"#([^\"]+)\"", html))
        .isEqualTo(problems.values().stream().map(FieldError::id).toList());
    assertThat(html).contains("Please correct 7 answers:").contains("Choose “Industry”.");
  }

  @Test
  void answersAreShownInWordsAndHiddenOnesNotAtAll() {
    var answers =
        FormAnswers.empty()
            .with("founderName", "朴㛃花")
            .with("founderCategory", "VETERAN")
            .with("founderCategoryOther", "x");
    var section = forms.get("application").section("founder");

    var html =
        draw(
            "form/answers :: section(${section}, ${answers})",
            Locale.CHINESE,
            Map.of("section", section, "answers", answers));

    assertThat(all("<dt[^>]*>([^<]+)<", html)).isEqualTo(List.of("创业者姓名", "创业者类别", "籍贯或原籍"));
    assertThat(all("<dd[^>]*>([^<]+)<", html)).isEqualTo(List.of("朴㛃花", "退役军人", "未填写"));
  }

  @Test
  void everyLabelHasItsEnglishAndNothingElseIsTranslated() throws Exception {
    var expected = new TreeSet<String>();
    forms.all().stream()
        .flatMap(form -> form.groups().stream())
        .flatMap(FormField::tree)
        .forEach(field -> expected.addAll(codes(field)));

    assertThat(keys("form-labels_en")).isEqualTo(expected);
    assertThat(keys("form_en")).isEqualTo(keys("form"));
  }

  private static List<String> codes(FormField field) {
    var text = field.text();
    var codes = new java.util.ArrayList<>(List.of(text.code()));
    if (!text.hint().isEmpty()) {
      codes.add(text.code() + ".hint");
    }
    if (!text.unit().isEmpty()) {
      codes.add(text.code() + ".unit");
    }
    field.rules().choices().forEach(choice -> codes.add(text.code() + "." + choice.value()));
    return codes;
  }

  private static TreeSet<String> keys(String bundle) throws Exception {
    Properties words =
        PropertiesLoaderUtils.loadProperties(
            new ClassPathResource("messages/" + bundle + ".properties"));
    return new TreeSet<>(words.stringPropertyNames());
  }
}
