package org.yanchao.pack;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** Reads the folder in one transaction: what is new and sound is stored, with its line of trail. */
@Component
class PackPublishing {

  private final PackVersions versions;
  private final PublishedPacks programmes;
  private final PackCheck check;
  private final Stamp stamp;

  PackPublishing(PackVersions versions, PublishedPacks programmes, PackCheck check, Stamp stamp) {
    this.versions = versions;
    this.programmes = programmes;
    this.check = check;
    this.stamp = stamp;
  }

  @Transactional
  PackReading read(Who by) {
    var published = versions.all();
    var entries = new ArrayList<PackReading.Entry>();
    for (var files : programmes.folder().packs()) {
      var found = check.compare(files, published);
      entries.add(found.entry());
      found.publish().ifPresent(it -> publish(it, by));
    }
    var reading = new PackReading(stamp.now(), folder(), List.copyOf(entries));
    reading.refused().forEach(it -> stamp.publish(new PackRefused(it.folder(), it.why(), by)));
    return reading;
  }

  private void publish(Pack pack, Who by) {
    var version = new PackVersion(stamp.id(), pack, folder(), stamp.now(), by.account());
    versions.saveAndFlush(version);
    var it = version.view();
    stamp.publish(new PackPublished(it.programme(), it.number(), it.sha256(), by));
  }

  private String folder() {
    return programmes.folder().name().orElse("");
  }
}
