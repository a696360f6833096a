package org.yanchao.notice.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Regions;
import org.yanchao.notice.NoticeView;

/** How a notice reads outside this site; its words are Chinese whatever language a page has. */
@Component
class NoticeFeed {

  private final Regions regions;
  private final MessageSource messages;

  NoticeFeed(Regions regions, MessageSource messages) {
    this.regions = regions;
    this.messages = messages;
  }

  /** A notice as open data. */
  record Entry(
      UUID id,
      String number,
      String authority,
      String authorityName,
      String level,
      int cycle,
      String title,
      String text,
      OffsetDateTime publishedAt,
      LocalDate firstDay,
      LocalDate lastDay,
      boolean open,
      @Nullable UUID corrects,
      @Nullable UUID correctedBy,
      String address,
      List<Line> items) {}

  /** One proposed base. */
  record Line(int no, String base, String applicant, String county, String state) {}

  Entry entry(NoticeView it, String site) {
    return new Entry(
        it.id(),
        it.number(),
        it.authority(),
        regions.ever(it.authority()).name(),
        it.level().name(),
        it.cycle(),
        it.title(),
        it.text(),
        it.publishedAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
        it.firstDay(),
        it.endsOn(),
        it.open(),
        it.corrects(),
        it.correctedBy(),
        address(it, site),
        it.items().stream().map(this::line).toList());
  }

  /** RSS 2.0, newest first. */
  String rss(List<NoticeView> notices, String site) {
    var written = new StringWriter();
    try {
      var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeStartElement("channel");
      element(xml, "title", word("notice.list.title"));
      element(xml, "link", site + "/notices");
      element(xml, "description", word("notice.list.lead"));
      element(xml, "language", "zh-cn");
      for (var it : notices) {
        item(xml, it, site);
      }
      xml.writeEndDocument();
      xml.close();
      return written.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed is written to memory", e);
    }
  }

  /** The words and the list, ready to be put on the government's own site. */
  String text(NoticeView it) {
    var lines = new StringBuilder();
    lines.append(it.title()).append("\n\n").append(it.text()).append("\n\n");
    lines.append(word("notice.days", it.firstDay(), it.endsOn())).append("\n\n");
    lines.append(word("notice.items")).append('\n');
    for (var line : it.items()) {
      var named = line.no() + ". " + line.baseName() + " — " + line.applicant();
      lines.append(named).append(" — ").append(county(line)).append('\n');
    }
    lines.append('\n').append(regions.ever(it.authority()).name()).append('\n');
    return lines.append(it.firstDay()).append('\n').toString();
  }

  private void item(XMLStreamWriter xml, NoticeView it, String site) throws XMLStreamException {
    var at = it.publishedAt().atZone(BusinessClock.ZONE);
    xml.writeStartElement("item");
    element(xml, "title", it.title());
    element(xml, "link", address(it, site));
    element(xml, "guid", address(it, site));
    element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(at));
    element(xml, "description", text(it));
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private Line line(NoticeView.Item it) {
    return new Line(it.no(), it.baseName(), it.applicant(), county(it), it.state().name());
  }

  private String county(NoticeView.Item it) {
    return regions.ever(it.county()).name();
  }

  private static String address(NoticeView it, String site) {
    return site + "/notices/" + it.id();
  }

  private String word(String key, Object... args) {
    return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
  }
}
