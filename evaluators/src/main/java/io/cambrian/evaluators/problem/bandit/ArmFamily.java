package io.cambrian.evaluators.problem.bandit;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;

/** How the probabilities of a game's arms come about. */
public enum ArmFamily {
    /** Each uniform in (0, 1): the best arm is easily told, and exploring costs more than it brings. */
    UNIFORM("uniform", 407, 28.5) {
        @Override
        void draw(CounterRandom random, double[] probabilities, int first, int arms) {
            for (int arm = 0; arm < arms; arm++) {
                probabilities[first + arm] = random.nextDouble();
            }
        }
    },
    /** One arm has 0.6, the others 0.5: a thousand pulls hardly tell them apart, and greed gets stuck. */
    ONE_BETTER("one-better", 90, 56.5) {
        @Override
        void draw(CounterRandom random, double[] probabilities, int first, int arms) {
            Arrays.fill(probabilities, first, first + arms, 0.5);
            probabilities[first + random.nextInt(arms)] = 0.6;
        }
    };

    private final String title;
    private final double randomRegret;
    private final double classicalRegret;

    ArmFamily(String title, double randomRegret, double classicalRegret) {
        this.title = title;
        this.randomRegret = randomRegret;
        this.classicalRegret = classicalRegret;
    }

    /** Writes the probabilities of one game. */
    abstract void draw(CounterRandom random, double[] probabilities, int first, int arms);

    /** The name in kebab case, as tasks are called. */
    public String title() {
        return title;
    }

    /** The mean regret of random pulls in games of ten arms and a thousand pulls. */
    public double randomRegret() {
        return randomRegret;
    }

    /** The same of the classical rule that is best for the family: Thompson's sampling, ε-greedy with ε = 0.1. */
    public double classicalRegret() {
        return classicalRegret;
    }
}
