package org.yanchao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A press with the templates and Chinese words of the program, without the program. */
public final class TestPress {

  private TestPress() {}

  public static PdfPress with(String... bundles) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        Arrays.stream(bundles).map(it -> "messages/" + it).toArray(String[]::new));
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateEngineMessageSource(messages);
    engine.setTemplateResolver(templates);
    return new PdfPress(engine, new PaperFonts(""));
  }

  /** All text of a PDF, without blanks and line ends: wrapping is none of a test's business. */
  public static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
