package org.yanchao.dossier;

/** What is kept of an identity number: a keyed hash and its last four characters. */
record IdMark(String hash, String tail) {}
