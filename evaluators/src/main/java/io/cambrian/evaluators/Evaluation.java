package io.cambrian.evaluators;

import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.Seed;

/**
 * What one training has shown.
 *
 * @param candidate what was trained with
 * @param task the task's name
 * @param budget what could be spent
 * @param seed the seed of the training
 * @param outcome how it ended
 * @param environmentSteps what was spent, evaluation episodes included
 */
public record Evaluation(
        CandidateId candidate, String task, Budget budget, Seed seed, Outcome outcome, long environmentSteps) {}
