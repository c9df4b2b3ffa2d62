package io.cambrian.evaluators.problem.sim;

import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.searchspace.agent.NodeKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A world of problems in three families and of simulated workers. Problem i belongs to family i mod 3 and is hard where ⌊i/3⌋ is
 * even. The right answer is 0, wrong ones are 1 to {@code wrongAnswers}.
 *
 * @param own an expert's skill in its own family
 * @param other an expert's skill in the other two
 * @param generic the skill of the generic worker
 * @param wrongAnswers how many there are, at least 1
 * @param trap how often, from 0 to 1, a wrong answer is 1; otherwise it is any of the others, equally often
 * @param acceptsRight how often, from 0 to 1, a verifier accepts the right answer; every verification is independent
 * @param acceptsWrong how often it accepts a wrong one, from 0 to 1
 * @param routesRight how often, from 0 to 1, the classifier finds the way that is its family's; otherwise it takes any other, equally often
 */
public record SimWorld(
        Skill own,
        Skill other,
        Skill generic,
        int wrongAnswers,
        double trap,
        double acceptsRight,
        double acceptsWrong,
        double routesRight) {

    /** How many families there are, and experts. */
    public static final int FAMILIES = 3;

    /** The calls on one problem in the named worlds. */
    public static final int MOST_CALLS = 15;

    /** How many models a design may name; they are all alike. */
    private static final int MODELS = 8;

    /** The world of three families: voting, verifying and routing all help. */
    public static final SimWorld THREE_FAMILIES =
            new SimWorld(new Skill(0.90, 0.55), new Skill(0.60, 0.20), new Skill(0.75, 0.30), 9, 0.4, 0.85, 0.35, 0.8);

    /** Nearly all errors are the same error, so that votes on hard problems elect it. */
    public static final SimWorld TRAP = THREE_FAMILIES.withTrap(0.9);

    /** Verifiers accept right and wrong answers alike. */
    public static final SimWorld USELESS_VERIFIER = THREE_FAMILIES.withVerifier(0.6, 0.6);

    /** The classifier guesses. */
    public static final SimWorld ROUTER_AT_CHANCE = THREE_FAMILIES.withRouter(1.0 / FAMILIES);

    /** The three families with other numbers everywhere: for designs that were found in the first world. */
    public static final SimWorld SHIFTED =
            new SimWorld(new Skill(0.80, 0.65), new Skill(0.45, 0.25), new Skill(0.65, 0.40), 9, 0.6, 0.75, 0.30, 0.7);

    private static final Map<String, SimWorld> NAMED = named();

    /** @throws IllegalArgumentException if there is no wrong answer, or a share is not from 0 to 1 */
    public SimWorld {
        if (wrongAnswers < 1) {
            throw new IllegalArgumentException("there is at least 1 wrong answer, found " + wrongAnswers);
        }
        requireProbability("trap", trap);
        requireProbability("acceptsRight", acceptsRight);
        requireProbability("acceptsWrong", acceptsWrong);
        requireProbability("routesRight", routesRight);
    }

    static void requireProbability(String name, double found) {
        if (!(found >= 0 && found <= 1)) {
            throw new IllegalArgumentException(name + " is a probability from 0 to 1, found " + found);
        }
    }

    /** A world in which everybody is right with the same probability, and all wrong answers are equally likely. */
    public static SimWorld uniform(double right, int wrongAnswers) {
        Skill skill = Skill.of(right);
        return new SimWorld(skill, skill, skill, wrongAnswers, 1.0 / wrongAnswers, 1, 0, 1);
    }

    /** This world with another share of wrong answers that are 1. */
    public SimWorld withTrap(double probability) {
        return new SimWorld(own, other, generic, wrongAnswers, probability, acceptsRight, acceptsWrong, routesRight);
    }

    /** This world with verifiers that accept right and wrong answers so often. */
    public SimWorld withVerifier(double right, double wrong) {
        return new SimWorld(own, other, generic, wrongAnswers, trap, right, wrong, routesRight);
    }

    /** This world with a classifier that finds the family's way so often. */
    public SimWorld withRouter(double probability) {
        return new SimWorld(own, other, generic, wrongAnswers, trap, acceptsRight, acceptsWrong, probability);
    }

    /** This world with other experts. */
    public SimWorld withExperts(Skill inOwn, Skill inOthers) {
        return new SimWorld(inOwn, inOthers, generic, wrongAnswers, trap, acceptsRight, acceptsWrong, routesRight);
    }

    /** This world with another generic worker. */
    public SimWorld withGeneric(Skill skill) {
        return new SimWorld(own, other, skill, wrongAnswers, trap, acceptsRight, acceptsWrong, routesRight);
    }

    /** The named worlds, by the names of their tasks, in the order of listing. */
    public static Map<String, SimWorld> byTask() {
        return NAMED;
    }

    private static Map<String, SimWorld> named() {
        Map<String, SimWorld> named = new LinkedHashMap<>();
        named.put("Sim3F", THREE_FAMILIES);
        named.put("Sim3F-trap", TRAP);
        named.put("Sim3F-useless-verifier", USELESS_VERIFIER);
        named.put("Sim3F-router-at-chance", ROUTER_AT_CHANCE);
        named.put("Sim3F-shifted", SHIFTED);
        return Collections.unmodifiableMap(named);
    }

    /** This world's problems, with so many calls on each. */
    public DesignProblems problems(int mostCalls) {
        Set<NodeKind> nodes = EnumSet.complementOf(EnumSet.of(NodeKind.USE_TOOL, NodeKind.RUN_EXAMPLES));
        return new DesignProblems(() -> new SimWorkers(this), new Abilities(nodes, Set.of(), MODELS), mostCalls);
    }
}
