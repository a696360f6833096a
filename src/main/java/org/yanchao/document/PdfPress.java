package org.yanchao.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.yanchao.kernel.Refusal;

/**
 * Prints a template as PDF. Nothing is fetched from anywhere but the program itself, and a
 * character without a glyph stops the print: a paper with a hole in a name is worse than none.
 */
@Component
public class PdfPress {

  private static final String STYLES = "paper";
  private static final int REGULAR = 400;

  private final ITemplateEngine templates;
  private final PaperFonts fonts;

  public PdfPress(ITemplateEngine templates, PaperFonts fonts) {
    this.templates = templates;
    this.fonts = fonts;
    XRLog.setLoggingEnabled(false);
  }

  /**
   * The paper as PDF.
   *
   * @throws org.yanchao.kernel.Refused {@code document.missing-glyph}
   */
  public byte[] print(Paper paper) {
    var html = templates.process(paper.template(), new Context(paper.locale(), paper.values()));
    return printed(parsed(html));
  }

  /** One at a time: the fonts' files are read at places that two prints would move. */
  private synchronized byte[] printed(Document html) {
    fonts.whyNotPrint(html.getDocumentElement().getTextContent()).ifPresent(Refusal::raise);
    try (var pdf = new PDDocument()) {
      var bytes = new ByteArrayOutputStream();
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      var number = 0;
      for (var font : fonts.into(pdf)) {
        var family = "paper" + (number == 0 ? "" : number);
        builder.useFont(new PDFontSupplier(font), family, REGULAR, FontStyle.NORMAL, true);
        number++;
      }
      builder.useUriResolver((base, uri) -> allowed(uri) ? uri : null);
      builder.useProtocolsStreamImplementation(PdfPress::style, STYLES);
      builder.withW3cDocument(html, STYLES + ":/");
      builder.withProducer("Yanchao");
      builder.toStream(bytes);
      builder.run();
      return PlainText.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean allowed(String uri) {
    return uri.matches(STYLES + ":[a-z-]+\\.css") || uri.startsWith("data:image/png;base64,");
  }

  private static Document parsed(String html) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("this template is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FSStream style(String uri) {
    var file = new ClassPathResource("papers/" + uri.substring(uri.indexOf(':') + 1));
    return new FSStream() {
      @Override
      public InputStream getStream() {
        try {
          return file.getInputStream();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
