/**
 * A user's own questions as problems for agent designs, answered by a language model.
 *
 * <p>{@link io.cambrian.evaluators.problem.question.QuestionFile} reads them and keeps those for searching, for choosing and for
 * reporting apart; {@link io.cambrian.evaluators.problem.question.QuestionProblems} has designs attempt them with workers that
 * ask an endpoint. A call that the endpoint does not answer ends the measurement without a score: it is never a wrong answer.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.question.QuestionFile}, then
 * {@link io.cambrian.evaluators.problem.question.QuestionWorkers}.
 */
@NullMarked
package io.cambrian.evaluators.problem.question;

import org.jspecify.annotations.NullMarked;
