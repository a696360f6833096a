package org.yanchao.notice.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeView;

/** Notices for other programs and other sites: RSS, JSON, and plain text to publish elsewhere. */
@Controller
class NoticeFeedController {

  private static final int NEWEST = 50;
  private static final MediaType RSS =
      new MediaType("application", "rss+xml", StandardCharsets.UTF_8);
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final NoticeDesk notices;
  private final NoticeFeed feed;

  NoticeFeedController(NoticeDesk notices, NoticeFeed feed) {
    this.notices = notices;
    this.feed = feed;
  }

  @GetMapping("/notices/feed.xml")
  ResponseEntity<String> rss() {
    return ResponseEntity.ok().contentType(RSS).body(feed.rss(newest(), site()));
  }

  @GetMapping("/notices/feed.json")
  ResponseEntity<List<NoticeFeed.Entry>> json() {
    return ResponseEntity.ok(newest().stream().map(it -> feed.entry(it, site())).toList());
  }

  @GetMapping("/notices/{id}/text")
  ResponseEntity<String> text(@PathVariable UUID id) {
    var it = notices.show(id);
    var name = ContentDisposition.attachment().filename(it.number() + ".txt").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(TEXT)
        .body(feed.text(it));
  }

  private List<NoticeView> newest() {
    return notices.publicList(PageRequest.of(0, NEWEST)).getContent();
  }

  private static String site() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }
}
