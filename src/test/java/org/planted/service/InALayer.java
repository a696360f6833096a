package org.planted.service;

/** Lies in a package named after a layer. */
public final class InALayer {}
