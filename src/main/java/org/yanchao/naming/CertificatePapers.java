package org.yanchao.naming;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.document.Paper;
import org.yanchao.document.PdfPress;
import org.yanchao.document.QrCode;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.Who;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** Prints certificates and plaques, and keeps what was printed. */
@Component
class CertificatePapers {

  private final PdfPress press;
  private final AttachmentStore files;
  private final Regions regions;
  private final Programmes programmes;
  private final String address;

  CertificatePapers(
      PdfPress press,
      AttachmentStore files,
      Regions regions,
      Programmes programmes,
      @Value("${yanchao.public-url:http://localhost:8080}") String address) {
    this.press = press;
    this.files = files;
    this.regions = regions;
    this.programmes = programmes;
    this.address = address.replaceAll("/+$", "");
  }

  byte[] certificate(NamingView naming) {
    return press.print(paper("naming/paper-certificate", naming));
  }

  byte[] plaque(NamingView naming) {
    return press.print(paper("naming/paper-plaque", naming));
  }

  /** Prints a certificate and keeps it under its number; the file is swept if nobody links it. */
  UUID keep(NamingView naming) {
    var name = naming.certificateNo() == null ? naming.id().toString() : naming.certificateNo();
    try {
      var bytes = new ByteArrayInputStream(certificate(naming));
      var stored = files.store(bytes, name + ".pdf", Who.system("printCertificates"));
      files.keep(stored.id());
      return stored.id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] read(UUID file) {
    try (var bytes = new ByteArrayOutputStream()) {
      files.open(file, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where anybody may check a certificate. */
  String address(String checkCode) {
    return address + "/certificates/" + checkCode;
  }

  private Paper paper(String template, NamingView naming) {
    var programme = programmes.kept(naming.packVersion(), naming.programme());
    return Paper.chinese(
        template,
        Map.of(
            "it", naming,
            "honour", programme.honour(),
            "authority", regions.ever(naming.authority()).name(),
            "county", regions.ever(naming.county()).name(),
            "qr", new QrCode(address(naming.checkCode())).source(),
            "sample", naming.packVersion() != null && samples(programme)));
  }

  /** The opening stock brought its numbers and days along: they rest on no pack. */
  private static boolean samples(Programme programme) {
    return programme.numbering().sample() || programme.validity().sample();
  }
}
