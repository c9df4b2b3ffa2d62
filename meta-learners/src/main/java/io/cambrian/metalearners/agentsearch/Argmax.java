package io.cambrian.metalearners.agentsearch;

/**
 * Every candidate is measured once, through all stages of the protocol, and the greatest score wins: what most published searches
 * do. The winner's score is too good, the more so the more candidates there were.
 */
public record Argmax() implements Selection {}
