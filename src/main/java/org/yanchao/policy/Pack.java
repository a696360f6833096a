package org.yanchao.policy;

/** A pack that was read: its texts and what they say. */
record Pack(PackFiles files, Programme programme) {

  String pin() {
    return programme.pin();
  }
}
