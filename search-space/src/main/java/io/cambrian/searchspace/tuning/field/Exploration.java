package io.cambrian.searchspace.tuning.field;

import java.util.random.RandomGenerator;

/**
 * How population-based training changes the value of one hyper-parameter that it has copied. Open to users; a pure function, so
 * the same generator gives the same answer.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, §3.
 */
@FunctionalInterface
public interface Exploration {

    /**
     * Another value of the field. It need not be legal: the space takes the {@linkplain Field#nearest nearest} that is.
     *
     * @param setting the copied value, legal
     */
    Setting explore(Field field, Setting setting, RandomGenerator random);
}
