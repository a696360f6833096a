package org.planted.modules.first.inner;

/** What nobody else may use. */
public final class Hidden {}
