package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.Catalogue;
import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.Operator;
import java.util.Arrays;
import java.util.List;

/**
 * What a search may build losses from, besides the seven inputs.
 *
 * <p>Source: Co-Reyes et al., "Evolving reinforcement learning algorithms", ICLR 2021, and the code released with it.
 *
 * @param name the language's name, as a run spec writes it
 * @param operators the operators
 * @param constants the constants
 * @param noise the sources of noise
 * @param targetGiven whether a search from scratch is given Q'(s',·) and max_a Q'(s',a) besides Q(s,·) and Q(s,a)
 * @param freeSlots how many nodes a search from scratch may add to those
 */
public record LossLanguage(
        String name,
        List<Operator> operators,
        List<Double> constants,
        List<Distribution> noise,
        boolean targetGiven,
        int freeSlots) {

    private static final Catalogue<LossLanguage> ALL =
            Catalogue.of("loss language", List.of(full(), small()), LossLanguage::name);

    public LossLanguage {
        operators = List.copyOf(operators);
        constants = List.copyOf(constants);
        noise = List.copyOf(noise);
    }

    /**
     * The paper's whole search language: every operator but {@link Operator#LOG_SUM_EXP_LIST}, the constants 0.5, 0.2, 0.1
     * and 0.01, Gaussian and uniform noise; 16 free nodes from scratch.
     */
    public static LossLanguage full() {
        List<Operator> operators = Arrays.stream(Operator.values())
                .filter(operator -> operator != Operator.LOG_SUM_EXP_LIST)
                .toList();
        return new LossLanguage(
                "full", operators, List.of(0.5, 0.2, 0.1, 0.01), List.of(Distribution.values()), false, 16);
    }

    /**
     * The released code's small language: ten operators (it counts the output as an eleventh), neither constants nor noise;
     * seven free nodes from scratch. Large enough to rediscover temporal-difference learning, small enough to do so in
     * seconds.
     */
    public static LossLanguage small() {
        List<Operator> operators = List.of(
                Operator.Q_VALUE_LIST,
                Operator.SELECT_LIST,
                Operator.MAX_LIST,
                Operator.ARG_MAX_LIST,
                Operator.ADD,
                Operator.SUBTRACT,
                Operator.DOT_PRODUCT,
                Operator.L2_DISTANCE,
                Operator.SOFTMAX,
                Operator.ENTROPY);
        return new LossLanguage("small", operators, List.of(), List.of(), true, 7);
    }

    /**
     * The language of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static LossLanguage byName(String name) {
        return ALL.byName(name);
    }
}
