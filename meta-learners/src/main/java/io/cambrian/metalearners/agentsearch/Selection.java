package io.cambrian.metalearners.agentsearch;

/** How candidates are measured, and which of them the search claims to have found. */
public sealed interface Selection permits Racing, Argmax {}
