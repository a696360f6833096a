package org.yanchao.draw.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.yanchao.draw.DrawRecords;
import org.yanchao.expert.LoadStatistics;
import org.yanchao.kernel.Refusal;
import org.yanchao.transcript.DrawAlgorithm;

/** Draws for anyone: the records of a round, and the check of a transcript somebody brings. */
@Controller
class PublicDrawsController {

  private static final int LONGEST_TRANSCRIPT = 5_000_000;

  private final DrawRecords records;
  private final LoadStatistics statistics;

  PublicDrawsController(DrawRecords records, LoadStatistics statistics) {
    this.statistics = statistics;
    this.records = records;
  }

  @GetMapping("/draws")
  String check(Model page) {
    page.addAttribute("rounds", records.rounds());
    return "draw/draws";
  }

  /** Nothing is kept of what is checked. */
  @PostMapping("/draws")
  String check(
      @RequestParam(defaultValue = "") String transcript,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model page)
      throws IOException {
    var text = brought(transcript, file);
    var differences = DrawAlgorithm.verify(text);
    page.addAttribute("differences", differences);
    page.addAttribute("steps", differences.isEmpty() ? DrawAlgorithm.steps(text) : null);
    page.addAttribute("rounds", records.rounds());
    return "draw/draws";
  }

  @GetMapping("/draws/experts")
  String experts(Model page) {
    page.addAttribute("counts", statistics.thisYear());
    return "draw/expert-counts";
  }

  @GetMapping("/draws/{round}")
  String show(@PathVariable String round, Model page) {
    page.addAttribute("round", records.of(round));
    return "draw/drawn-round";
  }

  @GetMapping("/draws/{round}/{no}-{batch}")
  String steps(
      @PathVariable String round, @PathVariable int no, @PathVariable int batch, Model page) {
    page.addAttribute("number", round);
    page.addAttribute("steps", records.steps(round, no, batch));
    page.addAttribute("differences", DrawAlgorithm.verify(records.transcript(round, no, batch)));
    return "draw/steps-page";
  }

  @GetMapping("/draws/{round}/{no}-{batch}.json")
  ResponseEntity<String> transcript(
      @PathVariable String round, @PathVariable int no, @PathVariable int batch) {
    var name = "draw-%s-%d-%d.json".formatted(round, no, batch);
    return file(name, records.transcript(round, no, batch));
  }

  /** The exact text that was sealed: any tool for SHA-256 gives its hash. */
  @GetMapping("/draws/{round}/{no}-{batch}-sealed.json")
  ResponseEntity<String> sealed(
      @PathVariable String round, @PathVariable int no, @PathVariable int batch) {
    var name = "sealed-%s-%d-%d.json".formatted(round, no, batch);
    return file(name, records.steps(round, no, batch).sealedText());
  }

  private static ResponseEntity<String> file(String name, String text) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text);
  }

  private static String brought(String transcript, @Nullable MultipartFile file)
      throws IOException {
    var text =
        file == null || file.isEmpty()
            ? transcript.strip()
            : new String(file.getBytes(), StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      Refusal.of("draw.transcript-missing").raise();
    }
    if (text.length() > LONGEST_TRANSCRIPT) {
      Refusal.of("draw.transcript-too-long").raise();
    }
    return text;
  }
}
