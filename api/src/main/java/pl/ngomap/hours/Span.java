package pl.ngomap.hours;

import java.time.Instant;

/** A time, until just before its end, throughout which the state is the same. */
public record Span(State state, Instant from, Instant to) {}
