package io.cambrian.searchspace.heuristic.domain;

import java.util.random.RandomGenerator;

/** Draws decisions of the kind that a rule of a domain will meet. */
public interface Situations {

    /**
     * One decision.
     *
     * @return for each option, in the order of the domain, the values of all variables; at least two options
     */
    double[][] draw(RandomGenerator random);
}
