package org.yanchao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream cut into blocks, counted and hashed on the way. */
final class Blocks {

  private final InputStream stream;
  private final MessageDigest digest;
  private long size;

  Blocks(InputStream stream) {
    this.stream = stream;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The next block, empty at the end. */
  byte[] next() {
    try {
      var block = stream.readNBytes(JdbcAttachmentStore.BLOCK);
      digest.update(block);
      size += block.length;
      return block;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  long size() {
    return size;
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
