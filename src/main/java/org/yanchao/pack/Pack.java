package org.yanchao.pack;

import org.yanchao.policy.Programme;

/** A pack that was read: its texts and what they say. */
record Pack(PackFiles files, Programme programme) {

  String pin() {
    return programme.pin();
  }
}
