package org.planted.modules.first;

/** What others may use. */
public final class Front {}
