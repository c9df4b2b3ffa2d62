package io.cambrian.evaluators.task;

/**
 * An environment family with its settings, horizon and score scale.
 *
 * @param name the name in the catalogue, such as {@code CartPole-v1}
 */
public record Task(String name) {}
