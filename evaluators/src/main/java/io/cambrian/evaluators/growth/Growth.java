package io.cambrian.evaluators.growth;

/**
 * A change that keeps the function of the network: what comes out, for every input, up to rounding, unless noise is asked for.
 */
public sealed interface Growth extends NetworkChange permits Wider, Deeper, ReplicateAdd, ReplicateConcat {}
