package org.nmirf.disclosure.figures.audit;

/** What an attacker knows of a hidden cell. */
public record Bounds(double lower, double upper) {}
